import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import { ContentUnreadable } from './errors.ts'
import { isPrivatePath } from './content-path.ts'
import { readJournals, type Journal } from './journal.ts'

/**
 * The files and folders beside the documents; `messages` has words of the interface that a hub words in its own way,
 * `small-languages` the texts of languages with one page.
 */
const NO_DOCUMENTS = new Set(['assets.json', 'images', 'files', 'messages', 'small-languages'])

/** Whether a file or folder below content/ is a document or may hold some, as far as its place tells. */
export function isAmongDocuments(path: string): boolean {
  return !path.startsWith('.') && !NO_DOCUMENTS.has(path.split('/')[0] ?? '')
}

/** Whether a file below content/ holds a document, as far as its name tells. */
export function isDocumentPath(path: string): boolean {
  return path.endsWith('.json') && isAmongDocuments(path)
}

/** The files of a folder, with the state into which a save that was begun brings them. */
export interface Listing {
  /**
   * Where the bytes of each file are, by its path below the folder. Private drafts come last: one with the id of a shared draft is
   * another draft of the same document.
   */
  readonly files: ReadonlyMap<string, string>
  /** When a file was last added to, replaced in or removed from each folder. */
  readonly changedAt: ReadonlyMap<string, bigint>
}

/** When a folder was last changed; undefined where there is none. */
export function timeOf(folder: string): bigint | undefined {
  return statSync(folder, { bigint: true, throwIfNoEntry: false })?.mtimeNs
}

/** A text that is another one as soon as a file was written again; '' where there is no file. */
export function stampOf(file: string): string {
  const found = statSync(file, { bigint: true, throwIfNoEntry: false })
  return found === undefined ? '' : [found.ino, found.size, found.mtimeNs, found.ctimeNs].join(' ')
}

/** The folders of content/ that hold documents, by their paths below it; '' is content/ itself. */
function walk(content: string): { readonly folders: Map<string, bigint>; readonly files: Map<string, string> } {
  const [folders, files] = [new Map<string, bigint>(), new Map<string, string>()]
  function visit(folder: string): void {
    const time = timeOf(join(content, folder))
    if (time === undefined) return
    folders.set(folder, time)
    for (const entry of readdirSync(join(content, folder), { withFileTypes: true })) {
      const { name } = entry
      const path = folder === '' ? name : `${folder}/${name}`
      if (name.startsWith('.') || !isAmongDocuments(path)) continue
      if (entry.isDirectory()) visit(path)
      else if (isDocumentPath(path)) files.set(path, join(content, path))
    }
  }
  visit('')
  return { folders, files }
}

/** Puts what a save was about to rename in the place of what it replaces. */
function applyJournals(files: Map<string, string>, journals: readonly Journal[], content: string): void {
  for (const { folder, entries } of journals) {
    for (const { path, file } of entries.filter((entry) => isDocumentPath(entry.path))) {
      if (file === undefined) files.delete(path)
      else if (statSync(join(folder, file), { throwIfNoEntry: false })) files.set(path, join(folder, file))
      else files.set(path, join(content, path))
    }
  }
}

/** Whether no file was added to, replaced in or removed from the folders of a listing since it was made. */
export function isUnchanged(content: string, { changedAt }: Pick<Listing, 'changedAt'>): boolean {
  return [...changedAt].every(([folder, time]) => timeOf(join(content, folder)) === time)
}

/** So many times 20 ms: longer than a save of the whole content takes. */
const ATTEMPTS = 250
const WAIT_MS = 20

/**
 * Lists the documents of a content folder and reads what is wanted of them, all as they were at one moment: where a save or a
 * “git pull” replaces files meanwhile, all is read again.
 * @param read reads the files; must be synchronous.
 * @throws ContentUnreadable where files are replaced all the time, NodeJS.ErrnoException where one cannot be read.
 */
export async function readAtOnce<Result>(content: string, read: (listing: Listing) => Result): Promise<Result> {
  const namesOf = (journals: readonly Journal[]) => journals.map(({ folder }) => folder).join()
  let failure: unknown
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const journals = readJournals(content)
    let changedAt: Listing['changedAt'] | undefined
    try {
      const { folders, files } = walk(content)
      changedAt = folders
      applyJournals(files, journals, content)
      const { own = [], shared = [] } = Object.groupBy(files, ([path]) => (isPrivatePath(path) ? 'own' : 'shared'))
      const result = read({ files: new Map([...shared, ...own]), changedAt })
      if (namesOf(readJournals(content)) === namesOf(journals) && isUnchanged(content, { changedAt })) return result
      failure = new ContentUnreadable(`${content} changes all the time. Wait until git or the other program has ended.`)
    } catch (error) {
      // A file that was listed may be gone by now. What is wrong with files that stay is the reader's to say.
      if (changedAt !== undefined && isUnchanged(content, { changedAt })) throw error
      failure = error
    }
    await pause(WAIT_MS)
  }
  throw failure
}

/**
 * Reads every document's file, all as they are at one moment.
 * @param take makes of the path and the bytes of a file what is wanted.
 * @returns undefined where there is no such folder.
 */
export function readFolder<Result>(
  content: string,
  take: (path: string, bytes: Buffer) => Result,
): Promise<readonly Result[] | undefined> {
  return readAtOnce(content, ({ files, changedAt }) =>
    changedAt.has('') ? [...files].map(([path, place]) => take(path, readFileSync(place))) : undefined,
  )
}
