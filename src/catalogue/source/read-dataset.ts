import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import {
  ContentUnreadable,
  contentPath,
  isPrivatePath,
  parseFile,
  readAtOnce,
  stampOf,
} from '../../../sanity-studio/lake/content-folder/index.ts'
import { isRecord } from '../../domain/is-record.ts'
import { ContentError, type Problem } from '../../domain/problem.ts'
import { assetIdOf } from './asset-file.ts'
import { documentHash, setDocumentHash } from './document-hash.ts'
import type { ContentDocument } from './source.ts'

/** A dataset that was read from a folder. */
export interface Dataset {
  /** In the order of their ids. */
  readonly documents: readonly ContentDocument[]
  /** The file of each document, by its id. */
  readonly files: ReadonlyMap<string, string>
}

/** The field with which an export points to a file in images/ or files/. */
const POINTER = '_sanityAsset'

/** Replaces the file pointers of an export by references to assets, as a lake returns them. */
function withAssetReferences(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withAssetReferences)
  if (!isRecord(value)) return value
  const { [POINTER]: pointer, ...rest } = value
  const fields = Object.fromEntries(Object.entries(rest).map(([key, field]) => [key, withAssetReferences(field)]))
  if (typeof pointer !== 'string') return fields
  return { ...fields, asset: { _ref: assetIdOf(pointer) ?? pointer, _type: 'reference' } }
}

function whereIs(folder: string, path: string, line: number | undefined): string {
  return join(folder, path) + (line === undefined ? '' : `:${line}`)
}

/** The file from which a document was read, as it was then: one that was not written since is not read again. */
const stamps = new WeakMap<ContentDocument, string>()

/** Reads files; those from which one of the documents was read before give that document. */
function createFileReader(folder: string, previous: readonly ContentDocument[]) {
  const byStamp = new Map(previous.map((document) => [stamps.get(document) ?? '', document]))
  const byHash = new Map(previous.map((document) => [documentHash(document), document]))

  function readFile(
    path: string,
    place: string,
  ): { readonly document: ContentDocument } | { readonly problem: Problem } {
    const bytes = readFileSync(place)
    const digest = hash('sha256', bytes, 'base64')
    const before = byHash.get(digest)
    if (before !== undefined && contentPath(before) === path) return { document: before }
    const parsed = parseFile(path, bytes)
    if (!('document' in parsed)) {
      const { line, ...problem } = parsed.problem
      return { problem: { where: whereIs(folder, path, line), ...problem } }
    }
    const { _id, _type } = parsed.document
    const linked = bytes.includes(POINTER) ? withAssetReferences(parsed.document) : parsed.document
    const document = isRecord(linked) ? { ...linked, _id, _type } : parsed.document
    setDocumentHash(document, digest)
    return { document }
  }

  return (path: string, place: string) => {
    const stamp = `${place} ${stampOf(place)}`
    const before = byStamp.get(stamp)
    const read = before === undefined ? readFile(path, place) : { document: before }
    if ('document' in read) stamps.set(read.document, stamp)
    return { path, ...read }
  }
}

/**
 * Reads a dataset: one file a document, named as `contentPath` says.
 * @param previous documents that were read before: of those whose files have not changed, none is made again.
 * @throws ContentError with every file that cannot be read.
 */
export async function readDataset(folder: string, previous: readonly ContentDocument[] = []): Promise<Dataset> {
  const readFile = createFileReader(folder, previous)
  const read = await readAtOnce(folder, ({ files, changedAt }) =>
    changedAt.has('') ? [...files].map(([path, place]) => readFile(path, place)) : undefined,
  ).catch((error: unknown) => {
    if (!(error instanceof ContentUnreadable)) throw error
    const fix = 'Wait until git or the other program has ended, then try again.'
    throw new ContentError([{ where: folder, what: 'Its files change all the time.', fix }])
  })
  if (read === undefined) {
    const fix = 'Restore content/ from git, or pull it from the dataset.'
    throw new ContentError([{ where: folder, what: 'There is no such folder.', fix }])
  }
  const found = read.flatMap((file) => ('document' in file ? [file] : []))
  const files = new Map<string, string>()
  const documents: ContentDocument[] = []
  const problems = read.flatMap((file) => ('problem' in file ? [file.problem] : []))
  // Private drafts last: one with the id of a shared draft is another draft of the same document.
  for (const { path, document } of found.sort(
    (one, other) => Number(isPrivatePath(one.path)) - Number(isPrivatePath(other.path)),
  )) {
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
  return { documents: documents.sort((one, other) => (one._id < other._id ? -1 : 1)), files }
}
