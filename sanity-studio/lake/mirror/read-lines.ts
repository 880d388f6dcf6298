import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { parseJson } from '../door/read-body.ts'
import { ContentUnreadable } from './content-errors.ts'
import { isMirrored } from './document-id.ts'
import { documentOf, type ContentDocument } from './line.ts'

export const DATA_FILE = 'data.ndjson'
const ID = /^[a-zA-Z0-9_-][a-zA-Z0-9._-]{0,127}$/
const MEND = 'Mend the line, or restore the file from git.'

function readLine(line: string, where: string): ContentDocument {
  const parsed = (() => {
    try {
      return parseJson(Buffer.from(line))
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

/**
 * Reads data.ndjson as it stands; '' where there is none.
 * @throws ContentUnreadable where it may not be read.
 */
export async function readData(content: string): Promise<string> {
  const file = join(content, DATA_FILE)
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return ''
    throw new ContentUnreadable(`${file} cannot be read (${String(error)}). Check your right to read it.`)
  }
}

/**
 * Reads the documents of data.ndjson by id.
 * @throws ContentUnreadable with the line that is at fault.
 */
export function parseData(text: string, content: string): ReadonlyMap<string, ContentDocument> {
  const documents = new Map<string, ContentDocument>()
  // Not node:readline: it also breaks lines at U+2028, which JSON allows inside a text.
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/)
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue
    const where = `${join(content, DATA_FILE)}:${index + 1}`
    const document = readLine(line, where)
    if (documents.has(document._id))
      throw new ContentUnreadable(`${where} has the id “${document._id}”, which stands above already. Give it another.`)
    documents.set(document._id, document)
  }
  return documents
}
