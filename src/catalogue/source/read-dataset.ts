import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import {
  ContentUnreadable,
  isPrivatePath,
  parseFile,
  readAtOnce,
  stampOf,
  type StoredDocument,
  withReferences,
} from '../../../sanity-studio/lake/content-folder/index.ts'
import { isRecord } from '../../domain/is-record.ts'
import { ContentError, type Problem } from '../../domain/problem.ts'
import { setDocumentHash } from './document-hash.ts'
import { Memory } from './memory.ts'
import type { ContentDocument } from './source.ts'

/** A dataset that was read from a folder. */
export interface Dataset {
  /** In the order of their ids. */
  readonly documents: readonly ContentDocument[]
  /** The file of each document, by its id. */
  readonly files: ReadonlyMap<string, string>
  /** Documents of which git has left two versions in their files. They are in the dataset in the first one. */
  readonly conflicts: readonly Problem[]
}

/** The field with which an export points to a file in images/ or files/. */
const POINTER = '_sanityAsset'

function whereIs(folder: string, path: string, line: number | undefined): string {
  return join(folder, path) + (line === undefined ? '' : `:${line}`)
}

/** What is in a file of the dataset: a document, a problem, or both where git has left two versions. */
interface ReadFile {
  readonly path: string
  readonly document?: ContentDocument
  readonly problem?: Problem
}

function readFile(folder: string, path: string, place: string): ReadFile {
  const bytes = readFileSync(place)
  const parsed = parseFile(path, bytes)
  const stored = 'document' in parsed ? parsed.document : parsed.sides?.[0]
  const found: ReadFile = { path, ...(stored && { document: toDocument(stored, bytes) }) }
  if ('document' in parsed) return found
  const { line, ...problem } = parsed.problem
  const about = stored && { document: stored._id }
  return { ...found, problem: { where: whereIs(folder, path, line), ...about, ...problem } }
}

function toDocument(stored: StoredDocument, bytes: Buffer): ContentDocument {
  const { _id, _type } = stored
  // A pointer that leads elsewhere stays, for the checks to find.
  const linked = bytes.includes(POINTER) ? withReferences(stored, (pointer) => pointer) : stored
  const document = isRecord(linked) ? { ...linked, _id, _type } : stored
  setDocumentHash(document, hash('sha256', bytes, 'base64'))
  return document
}

/**
 * Reads a dataset: one file a document, named as `contentPath` says.
 * @param memory documents whose files were not written since are taken from it.
 * @throws ContentError with every file that cannot be read; where git has left two versions, nothing is thrown.
 */
export async function readDataset(folder: string, memory = new Memory()): Promise<Dataset> {
  const read = await readAtOnce(folder, ({ files, changedAt }) => {
    if (!changedAt.has('')) return undefined
    return memory.during(`files of ${folder}`, (remember) =>
      [...files].map(([path, place]) =>
        remember('file', path, [place, stampOf(place)], () => readFile(folder, path, place)),
      ),
    )
  }).catch((error: unknown) => {
    if (!(error instanceof ContentUnreadable)) throw error
    const fix = 'Wait until git or the other program has ended, then try again.'
    throw new ContentError([{ where: folder, what: 'Its files change all the time.', fix }])
  })
  if (read === undefined) {
    const fix = 'Restore content/ from git, or pull it from the dataset.'
    throw new ContentError([{ where: folder, what: 'There is no such folder.', fix }])
  }
  const files = new Map<string, string>()
  const documents: ContentDocument[] = []
  const problems: Problem[] = []
  const conflicts: Problem[] = []
  for (const { path, document, problem } of read) {
    if (problem !== undefined) (document === undefined ? problems : conflicts).push(problem)
    if (document === undefined) continue
    const before = files.get(document._id)
    if (before === undefined) {
      files.set(document._id, path)
      documents.push(document)
    } else if (!isPrivatePath(path)) {
      const what = `The id “${document._id}” is in this file and in ${before}.`
      problems.push({ where: join(folder, path), what, fix: 'Give one of the two another id, or remove it.' })
    }
  }
  if (problems.length > 0) throw new ContentError(problems)
  return { documents: documents.sort((one, other) => (one._id < other._id ? -1 : 1)), files, conflicts }
}
