import { freeze, isJsonObject, isLakeDocument, type JsonObject, type LakeDocument } from '../document.ts'

/** A row as node:sqlite returns it. */
export type Row = Readonly<Record<string, unknown>>

function damaged(what: string): Error {
  return new Error(
    `The Studio's store is damaged: ${what}. Put back a copy of it, or delete it and import content/ anew.`,
  )
}

/** A column of text. @throws Error where it holds something else: the file is damaged. */
export function textColumn(row: Row, column: string): string {
  const value = row[column]
  if (typeof value !== 'string') throw damaged(`the column ${column} holds no text`)
  return value
}

/** A column of whole numbers. @throws Error where it holds something else. */
export function numberColumn(row: Row, column: string): number {
  const value = row[column]
  if (typeof value !== 'number') throw damaged(`the column ${column} holds no number`)
  return value
}

/** Parses a stored document, and freezes it. @throws Error where the text is not a document. */
export function parseDocument(text: string): LakeDocument {
  const value: unknown = JSON.parse(text)
  if (!isLakeDocument(value)) throw damaged('a document lacks its id, type, revision or times')
  return freeze(value)
}

/** Parses the stored mutations of a change. @throws Error where the text is not a list of objects. */
export function parseMutations(text: string): readonly JsonObject[] {
  const value: unknown = JSON.parse(text)
  if (!Array.isArray(value) || !value.every(isJsonObject)) throw damaged('a change lacks its mutations')
  return value
}
