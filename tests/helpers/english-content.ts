import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  export interface ProvidedContext {
    /** A copy of content/ in English alone. */
    englishContent: string
  }
}

function isEnglish(line: string): boolean {
  const { language }: { readonly language?: string } = line === '' ? {} : JSON.parse(line)
  return language === undefined || language === 'en'
}

/**
 * Vitest's globalSetup of projects whose tests need real content but no translations: each language is as much again to read,
 * check and build, and comes with documents that have the ids of a test's own translations.
 * @returns the teardown, which removes the copy.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'hotel-hub-english-'))
  await cp('content', folder, { recursive: true })
  const lines = (await readFile('content/data.ndjson', 'utf8')).split('\n')
  await writeFile(join(folder, 'data.ndjson'), lines.filter(isEnglish).join('\n'))
  project.provide('englishContent', folder)
  return () => rm(folder, { recursive: true, force: true })
}
