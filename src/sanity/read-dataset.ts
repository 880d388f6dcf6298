import { hash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { isRecord } from '../domain/is-record.ts'
import { ContentError, type Problem } from '../domain/problem.ts'
import { assetIdOf } from './asset-file.ts'
import { documentHash, setDocumentHash } from './document-hash.ts'
import type { ContentDocument } from './source.ts'

/** A dataset that was read from a folder. */
export interface Dataset {
  readonly documents: readonly ContentDocument[]
  /** The line of data.ndjson of each document, by its id, from 1. */
  readonly lines: ReadonlyMap<string, number>
}

function isDocument(value: unknown): value is ContentDocument {
  return isRecord(value) && typeof value['_id'] === 'string' && typeof value['_type'] === 'string'
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

function parseLine(line: string): ContentDocument | Omit<Problem, 'where'> {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return {
      what: `This line is not JSON (${reason.slice(0, 120)}).`,
      fix: 'Each line must hold one whole document. Restore the line from git, or export the dataset again.',
    }
  }
  if (!isDocument(value)) {
    return { what: 'This line is not a document: it has no _id or no _type.', fix: 'Add both, or remove the line.' }
  }
  return value
}

/**
 * The lines of a file. Decoded one by one, since a large dataset as one string takes as much memory as all
 * its documents. Not by node:readline, which also splits at U+2028; JSON allows that character in a string.
 */
function* linesOf(bytes: Buffer): Generator<Buffer> {
  for (let from = 0; from < bytes.length;) {
    const end = bytes.indexOf('\n', from)
    const to = end < 0 ? bytes.length : end
    yield bytes.subarray(from, to)
    from = to + 1
  }
}

function parseDocument(bytes: Buffer): ContentDocument | Omit<Problem, 'where'> | undefined {
  const line = bytes.toString('utf8').trim()
  if (line === '') return undefined
  const parsed = parseLine(line)
  if (!isDocument(parsed) || !line.includes(POINTER)) return parsed
  const linked = withAssetReferences(parsed)
  return isDocument(linked) ? linked : parsed
}

/** Reads lines; those from which one of the documents was read before give that document. */
function createLineReader(previous: readonly ContentDocument[]): typeof parseDocument {
  const known = new Map(previous.map((document) => [documentHash(document), document]))
  return (bytes) => {
    const digest = hash('sha256', bytes, 'base64')
    const document = known.get(digest) ?? parseDocument(bytes)
    if (isDocument(document)) setDocumentHash(document, digest)
    return document
  }
}

/**
 * Reads a dataset in Sanity's export format (data.ndjson, images/, files/).
 * @param previous documents that were read before: of those whose lines have not changed, none is made again.
 * @throws ContentError with every line that cannot be parsed and every duplicate id.
 */
export async function readDataset(folder: string, previous: readonly ContentDocument[] = []): Promise<Dataset> {
  const file = join(folder, 'data.ndjson')
  const bytes = await readFile(file).catch(() => {
    throw new ContentError([
      { where: file, what: 'There is no such file.', fix: 'Restore content/ from git, or pull it from the dataset.' },
    ])
  })
  const documents: ContentDocument[] = []
  const lines = new Map<string, number>()
  const problems: Problem[] = []
  const readLine = createLineReader(previous)
  let number = 0
  for (const line of linesOf(bytes)) {
    number += 1
    const parsed = readLine(line)
    if (parsed === undefined) continue
    const where = `${file}:${number}`
    if (!isDocument(parsed)) {
      problems.push({ where, ...parsed })
      continue
    }
    const before = lines.get(parsed._id)
    if (before !== undefined) {
      problems.push({
        where,
        what: `The id “${parsed._id}” is on this line and on line ${before}.`,
        fix: 'Give one of the two another id, or remove it.',
      })
      continue
    }
    lines.set(parsed._id, number)
    documents.push(parsed)
  }
  if (problems.length > 0) throw new ContentError(problems)
  return { documents, lines }
}
