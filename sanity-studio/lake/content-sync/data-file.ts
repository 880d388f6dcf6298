import { createReadStream } from 'node:fs'
import { join } from 'node:path'

import { parseJson } from '../http/body.ts'
import {
  formatLine,
  hashOfLine,
  isSynced,
  startHash,
  toContentDocument,
  type ContentDocument,
  type RunningHash,
} from './content-line.ts'
import { ContentUnreadable } from './errors.ts'
import { DRAFTS_FILE, mayBePrivate, readDraftChunks } from './private-drafts.ts'

// The hub has a reader of this file too (src/sanity/read-dataset.ts). There are two because the hub's pages import nothing
// of the lake, and they differ: the hub's collects every problem with its line for the editor, from a text in memory; this one
// streams, beside a lake that has all documents in memory already, and stops at the first problem.

/** The file in content/ that holds the documents, one a line. */
export const DATA_FILE = 'data.ndjson'

const ID = /^[a-zA-Z0-9_-][a-zA-Z0-9._-]{0,127}$/
const FIX = 'Fix the line, or restore the file from git.'
const LINE_FEED = 0x0a
const SPACE = 0x20
const BYTE_ORDER_MARK = Buffer.from('\uFEFF')
const DOCUMENTS_PER_CHUNK = 20

/**
 * Splits a file that arrives in chunks into lines, without line feeds and without a byte order mark. node:readline would
 * also split at U+2028, which JSON allows inside a string.
 */
export async function* splitLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let parts: readonly Buffer[] = []
  let isFirst = true
  const takeLine = () => {
    const line = Buffer.concat(parts)
    const isMarked = isFirst && line.subarray(0, BYTE_ORDER_MARK.length).equals(BYTE_ORDER_MARK)
    parts = []
    isFirst = false
    return isMarked ? line.subarray(BYTE_ORDER_MARK.length) : line
  }
  for await (const chunk of chunks) {
    let start = 0
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
      parts = [...parts, chunk.subarray(start, end)]
      yield takeLine()
      start = end + 1
    }
    parts = [...parts, chunk.subarray(start)]
  }
  yield takeLine()
}

function parseLine(line: Buffer, where: string): ContentDocument {
  const parsed = (() => {
    try {
      return parseJson(line)
    } catch {
      throw new ContentUnreadable(`${where} is not JSON. ${FIX}`)
    }
  })()
  const document = toContentDocument(parsed)
  if (document === undefined || !ID.test(document._id) || document._type === '')
    throw new ContentUnreadable(`${where} is not a document: it has no _id or no _type, or an invalid one. ${FIX}`)
  if (!isSynced(document))
    throw new ContentUnreadable(
      `${where} is a document that content/ does not hold (${document._type}). Remove the line.`,
    )
  return document
}

/** The bytes of data.ndjson in chunks; none where there is no file. */
async function* readChunks(content: string): AsyncGenerator<Buffer> {
  const file = join(content, DATA_FILE)
  try {
    for await (const chunk of createReadStream(file)) if (Buffer.isBuffer(chunk)) yield chunk
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return
    throw new ContentUnreadable(`${file} cannot be read (${String(error)}). Check your right to read it.`)
  }
}

/**
 * The hash of data.ndjson and of the private drafts beside it; a missing file counts as an empty one.
 * @throws ContentUnreadable where it cannot be read.
 */
export async function hashDataFile(content: string): Promise<string> {
  const hash = startHash()
  for await (const chunk of readChunks(content)) hash.add(chunk)
  for await (const chunk of readDraftChunks(content)) hash.add(chunk)
  return hash.digest()
}

/** The documents of data.ndjson and the private drafts beside it. */
export interface DataFile {
  readonly documents: ReadonlyMap<string, ContentDocument>
  /** The hash of the bytes that were read. */
  readonly hash: string
  /** The ids of the drafts and reviews that data.ndjson has, so that all who read it share them. */
  readonly sharedDrafts: ReadonlySet<string>
}

/** Another id for a private draft, where somebody shares another draft of the same document. */
function otherIdOf(id: string, documents: ReadonlyMap<string, ContentDocument>): string {
  const other = `${id}-private`
  return documents.has(other) ? otherIdOf(other, documents) : other
}

/**
 * Reads the documents of data.ndjson by id, and the private drafts.
 * @throws ContentUnreadable where one cannot be read, naming the line.
 */
export async function readDataFile(content: string): Promise<DataFile> {
  const hash = startHash()
  async function* documentsIn(chunks: AsyncIterable<Buffer>, name: string): AsyncGenerator<[ContentDocument, string]> {
    async function* hashedChunks(): AsyncGenerator<Buffer> {
      for await (const chunk of chunks) {
        hash.add(chunk)
        yield chunk
      }
    }
    let number = 0
    for await (const line of splitLines(hashedChunks())) {
      number += 1
      if (line.every((byte) => byte <= SPACE)) continue
      const where = `${join(content, name)}:${number}`
      yield [parseLine(line, where), where]
    }
  }

  const documents = new Map<string, ContentDocument>()
  for await (const [document, where] of documentsIn(readChunks(content), DATA_FILE)) {
    if (documents.has(document._id))
      throw new ContentUnreadable(`${where} has the id “${document._id}”, as a line above has. Give it another.`)
    documents.set(document._id, document)
  }
  const sharedDrafts = new Set([...documents.keys()].filter(mayBePrivate))
  for await (const [draft] of documentsIn(readDraftChunks(content), DRAFTS_FILE)) {
    const shared = documents.get(draft._id)
    const id = shared === undefined ? draft._id : otherIdOf(draft._id, documents)
    if (shared === undefined || formatLine(shared) !== formatLine(draft)) documents.set(id, { ...draft, _id: id })
  }
  return { documents, hash: hash.digest(), sharedDrafts }
}

/** The hashes of what was written: of each line by its document's id, and of all bytes. */
export interface WrittenHashes {
  readonly lines: Map<string, string>
  readonly bytes: RunningHash
}

/**
 * Formats documents in their order, one a line, in chunks while they are written, so that the file is never in memory as a whole.
 * @param hashes gets the hashes; complete after the last chunk.
 * @returns chunks, to be iterated once.
 */
export function* formatDataFile(documents: readonly ContentDocument[], hashes: WrittenHashes): Generator<Buffer> {
  for (let start = 0; start < documents.length; start += DOCUMENTS_PER_CHUNK) {
    const lines = documents.slice(start, start + DOCUMENTS_PER_CHUNK).map((document) => {
      const line = formatLine(document)
      hashes.lines.set(document._id, hashOfLine(line))
      return `${line}\n`
    })
    const chunk = Buffer.from(lines.join(''))
    hashes.bytes.add(chunk)
    yield chunk
  }
}
