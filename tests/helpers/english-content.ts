import { cp, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { TestProject } from 'vitest/node'

import { FROZEN_CONTENT } from './content-files.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** A copy of content/ in English alone. */
    englishContent: string
    /** A copy of the frozen content in English alone. */
    frozenEnglishContent: string
  }
}

/** The folders of other languages, among published documents and drafts. */
const OTHER_LANGUAGE = /^(?!en$)[a-z]{2,3}(-.*)?$/

async function copyInEnglish(content: string, folder: string): Promise<void> {
  await cp(content, folder, { recursive: true })
  for (const parent of [folder, join(folder, 'drafts')])
    for (const name of await readdir(parent))
      if (OTHER_LANGUAGE.test(name)) await rm(join(parent, name), { recursive: true })
}

/**
 * Vitest's globalSetup of projects whose tests need content but no translations: each language is as much again to read,
 * check and build, and comes with documents that have the ids of a test's own translations.
 * @returns the teardown, which removes the copies.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'hotel-hub-english-'))
  const [whole, frozen] = [join(folder, 'whole'), join(folder, 'frozen')]
  await Promise.all([copyInEnglish('content', whole), copyInEnglish(FROZEN_CONTENT, frozen)])
  project.provide('englishContent', whole)
  project.provide('frozenEnglishContent', frozen)
  return () => rm(folder, { recursive: true, force: true })
}
