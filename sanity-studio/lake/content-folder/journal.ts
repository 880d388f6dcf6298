import { readdirSync, readFileSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'

import { isJsonObject } from '../document.ts'
import { codeOf } from '../error-code.ts'

/*
 * A save writes its files into a folder of its own in `.saving/`, then a journal that names their places, and then renames them.
 * From the moment the journal is there the save is done: whoever reads takes the files from where they are, and whoever
 * writes next ends the renaming, also after the first process was killed.
 */

const SAVING_FOLDER = '.saving'
const JOURNAL_FILE = 'journal.json'

/** A change of one file of a save. */
export interface JournalEntry {
  /** Below content/. */
  readonly path: string
  /** The file that takes its place, in the folder of the save; undefined where the file is removed. */
  readonly file?: string
}

/** A save that has all its files written, and perhaps not all of them in their places. */
export interface Journal {
  readonly folder: string
  readonly entries: readonly JournalEntry[]
}

/** The folder in which a save writes its files. */
export function savingFolder(content: string, name: string): string {
  return join(content, SAVING_FOLDER, name)
}

/** The file of the journal of a save. */
export function journalFile(folder: string): string {
  return join(folder, JOURNAL_FILE)
}

function savesIn(content: string): readonly string[] {
  try {
    return readdirSync(join(content, SAVING_FOLDER)).sort()
  } catch {
    return []
  }
}

function isEntry(value: unknown): value is JournalEntry {
  return isJsonObject(value) && typeof value['path'] === 'string'
}

function readJournal(folder: string): readonly Journal[] {
  let text: string
  try {
    text = readFileSync(journalFile(folder), 'utf8')
  } catch {
    return []
  }
  // It was renamed to its name when it was complete.
  const entries: unknown = JSON.parse(text)
  return Array.isArray(entries) ? [{ folder, entries: entries.filter(isEntry) }] : []
}

/** The saves that are done but for the renaming. */
export function readJournals(content: string): readonly Journal[] {
  return savesIn(content).flatMap((name) => readJournal(savingFolder(content, name)))
}

/** Puts the files of a save into their places. Those that are there already stay. @throws NodeJS.ErrnoException */
export async function applyJournal(content: string, { folder, entries }: Journal): Promise<void> {
  for (const { path, file } of entries) {
    const target = join(content, path)
    if (file === undefined) await rm(target, { force: true })
    else {
      await mkdir(dirname(target), { recursive: true })
      await rename(join(folder, file), target).catch((error: unknown) => {
        if (codeOf(error) !== 'ENOENT') throw error
      })
    }
  }
  await rm(folder, { recursive: true, force: true })
}

/** Ends the saves that are done but for the renaming. @throws NodeJS.ErrnoException */
export async function finishSaves(content: string): Promise<void> {
  for (const journal of readJournals(content)) await applyJournal(content, journal)
}

/** Ends what can be ended of the saves of a process that was killed, and deletes the rest. Nobody else may be writing there. */
export async function cleanUpSaves(content: string): Promise<void> {
  await finishSaves(content)
  await rm(join(content, SAVING_FOLDER), { recursive: true, force: true })
}
