import { createReadStream } from 'node:fs'
import { join } from 'node:path'

import { parseJson } from '../door/read-body.ts'
import { ContentUnreadable } from './content-errors.ts'
import { isMirrored } from './document-id.ts'
import { documentOf, gatherPrint, type ContentDocument } from './line.ts'
import { isBlank, splitLines } from './split-lines.ts'

export const DATA_FILE = 'data.ndjson'
const ID = /^[a-zA-Z0-9_-][a-zA-Z0-9._-]{0,127}$/
const MEND = 'Mend the line, or restore the file from git.'

function readLine(line: Buffer, where: string): ContentDocument {
  const parsed = (() => {
    try {
      return parseJson(line)
    } catch {
      throw new ContentUnreadable(`${where} is not JSON. ${MEND}`)
    }
  })()
  const document = documentOf(parsed)
  if (document === undefined || !ID.test(document._id) || document._type === '')
    throw new ContentUnreadable(`${where} is no document: it has no _id or no _type, or one that cannot be. ${MEND}`)
  if (!isMirrored(document))
    throw new ContentUnreadable(
      `${where} is a document that content/ does not hold (${document._type}). Remove the line.`,
    )
  return document
}

/** The bytes of data.ndjson, piece by piece; none where there is no file. */
async function* readPieces(content: string): AsyncGenerator<Buffer> {
  const file = join(content, DATA_FILE)
  try {
    for await (const piece of createReadStream(file)) if (Buffer.isBuffer(piece)) yield piece
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return
    throw new ContentUnreadable(`${file} cannot be read (${String(error)}). Check your right to read it.`)
  }
}

/**
 * The fingerprint of data.ndjson as it stands; a file that is missing counts as empty.
 * @throws ContentUnreadable where it may not be read.
 */
export async function readPrint(content: string): Promise<string> {
  const whole = gatherPrint()
  for await (const piece of readPieces(content)) whole.add(piece)
  return whole.print()
}

/** What data.ndjson holds. */
export interface Content {
  readonly documents: ReadonlyMap<string, ContentDocument>
  /** The fingerprint of the very bytes that were read. */
  readonly print: string
}

/**
 * Reads the documents of data.ndjson by id, line by line: of a large dataset the text is never held whole.
 * @throws ContentUnreadable where it may not be read, or with the line that is at fault.
 */
export async function readContent(content: string): Promise<Content> {
  const documents = new Map<string, ContentDocument>()
  const whole = gatherPrint()
  async function* noted(): AsyncGenerator<Buffer> {
    for await (const piece of readPieces(content)) {
      whole.add(piece)
      yield piece
    }
  }
  let number = 0
  for await (const line of splitLines(noted())) {
    number += 1
    if (isBlank(line)) continue
    const where = `${join(content, DATA_FILE)}:${number}`
    const document = readLine(line, where)
    if (documents.has(document._id))
      throw new ContentUnreadable(`${where} has the id “${document._id}”, which stands above already. Give it another.`)
    documents.set(document._id, document)
  }
  return { documents, print: whole.print() }
}
