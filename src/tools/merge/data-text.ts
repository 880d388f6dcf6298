import {
  byTypeAndId,
  type ContentDocument,
  formatLine,
  type Json,
  toContentDocument,
} from '../../../sanity-studio/lake/content-format.ts'
import type { Documents } from './merge-documents.ts'

/** A text is not that of a data.ndjson. */
export class DataUnreadable extends Error {}

function parseLine(line: string, where: string): ContentDocument {
  let value: Json
  try {
    value = toJson(line)
  } catch {
    const isMarker = /^(?:<{7}|={7}|>{7}|\|{7})/.test(line)
    const fix = isMarker
      ? 'It is a mark that git writes where it cannot merge by lines: run “npm run content:merge”.'
      : 'Fix the line, or restore the file from git.'
    throw new DataUnreadable(`${where} is not JSON. ${fix}`)
  }
  const document = toContentDocument(value)
  if (document === undefined)
    throw new DataUnreadable(`${where} is not a document: it has no _id or no _type. Fix the line.`)
  return document
}

function toJson(line: string): Json {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-return
  return JSON.parse(line)
}

/**
 * Reads the documents of a data.ndjson by id.
 * @param name for errors: where the text is from.
 * @throws DataUnreadable, naming the line.
 */
export function parseData(text: string, name: string): Documents {
  const documents = new Map<string, ContentDocument>()
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const where = `${name}:${index + 1}`
    const document = parseLine(line, where)
    if (documents.has(document._id))
      throw new DataUnreadable(`${where} has the id “${document._id}”, as a line above has. Remove one of the two.`)
    documents.set(document._id, document)
  }
  return documents
}

/** Formats documents as data.ndjson, as the Studio does. */
export function formatData(documents: Documents): string {
  const sorted = [...documents.values()].sort(byTypeAndId)
  return sorted.map((document) => `${formatLine(document)}\n`).join('')
}
