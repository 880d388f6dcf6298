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
 * Reads the documents of content/ by id.
 * @returns undefined where there is no data.ndjson.
 * @throws ContentUnreadable with the line that is at fault.
 */
export async function readLines(content: string): Promise<ReadonlyMap<string, ContentDocument> | undefined> {
  const file = join(content, DATA_FILE)
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw new ContentUnreadable(`${file} cannot be read (${String(error)}). Check your right to read it.`)
  }
  const documents = new Map<string, ContentDocument>()
  // Not node:readline: it also breaks lines at U+2028, which JSON allows inside a text.
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() === '') continue
    const where = `${file}:${index + 1}`
    const document = readLine(line, where)
    if (documents.has(document._id))
      throw new ContentUnreadable(`${where} has the id “${document._id}”, which stands above already. Give it another.`)
    documents.set(document._id, document)
  }
  return documents
}
