import type { TestProject } from 'vitest/node'

import { prepareStudio } from '../../src/tools/studio/prepare-studio.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder of the built Studio. */
    studioBundle: string
  }
}

/** Vitest's globalSetup of the Studio's tests: installs and builds the Studio where needed, once for all their files. */
export async function setup(project: TestProject): Promise<void> {
  const { bundle, built } = await prepareStudio()
  await built
  project.provide('studioBundle', bundle)
}
