import { join } from 'node:path'

import type { TestProject } from 'vitest/node'

import { prepareStudio } from '../../src/tools/studio/prepare-studio.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder of the built Studio. */
    studioBundle: string
  }
}

/**
 * Vitest's globalSetup of the Studio's tests: installs and builds the Studio where needed, once for all their files.
 * HUB_STUDIO names another folder with a Studio that is already built, for `npm run studio:newest`.
 */
export async function setup(project: TestProject): Promise<void> {
  const built = process.env['HUB_STUDIO']
  project.provide('studioBundle', built === undefined ? await prepareStudio() : join(built, 'dist'))
}
