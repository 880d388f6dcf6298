import { isJsonObject, type JsonObject, type LakeDocument } from '../document.ts'
import { freeze } from './freeze.ts'

/** A row as SQLite gives it. */
export type Row = Readonly<Record<string, unknown>>

function damaged(what: string): Error {
  return new Error(
    `The Studio's store is damaged: ${what}. Put back a copy of it, or delete it and import content/ anew.`,
  )
}

/** A column that holds text. @throws Error where it holds something else: the file is damaged. */
export function textOf(row: Row, column: string): string {
  const value = row[column]
  if (typeof value !== 'string') throw damaged(`${column} holds no text`)
  return value
}

/** A column that holds a whole number. @throws Error where it holds something else. */
export function numberOf(row: Row, column: string): number {
  const value = row[column]
  if (typeof value !== 'number') throw damaged(`${column} holds no number`)
  return value
}

/** Whether a value has what every document of the lake has. */
export function isLakeDocument(value: unknown): value is LakeDocument {
  if (!isJsonObject(value)) return false
  return ['_id', '_type', '_rev', '_createdAt', '_updatedAt'].every((name) => typeof value[name] === 'string')
}

/** A stored document, frozen. @throws Error where the text is none. */
export function readDocument(text: string): LakeDocument {
  const value: unknown = JSON.parse(text)
  if (!isLakeDocument(value)) throw damaged('a document lacks its id, type, revision or times')
  return freeze(value)
}

/** The mutations stored with a change. @throws Error where the text holds none. */
export function readMutations(text: string): readonly JsonObject[] {
  const value: unknown = JSON.parse(text)
  if (!Array.isArray(value) || !value.every(isJsonObject)) throw damaged('a change lacks its mutations')
  return value
}
