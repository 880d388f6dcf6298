import { cp, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  export interface ProvidedContext {
    /** A copy of content/ in English alone. */
    englishContent: string
  }
}

/** The folders of other languages, among published documents and drafts. */
const OTHER_LANGUAGE = /^(?!en$)[a-z]{2,3}(-.*)?$/

/**
 * Vitest's globalSetup of projects whose tests need real content but no translations: each language is as much again to read,
 * check and build, and comes with documents that have the ids of a test's own translations.
 * @returns the teardown, which removes the copy.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'hotel-hub-english-'))
  await cp('content', folder, { recursive: true })
  for (const parent of [folder, join(folder, 'drafts')])
    for (const name of await readdir(parent))
      if (OTHER_LANGUAGE.test(name)) await rm(join(parent, name), { recursive: true })
  project.provide('englishContent', folder)
  return () => rm(folder, { recursive: true, force: true })
}
