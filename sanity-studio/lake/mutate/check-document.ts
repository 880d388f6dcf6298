import { isJsonObject, type Json, type JsonObject } from '../document.ts'
import { invalid, MutationError } from './mutation-error.ts'

const MAX_BYTES = 10 * 1024 * 1024
/** Nested objects and arrays. Sanity allows 20 attributes; each may hold an array of the next. */
const MAX_LEVELS = 40
const MAX_REQUEST_LEVELS = MAX_LEVELS + 5

/** Names that every JavaScript object inherits; groq-js calls `hasOwnProperty` on each document. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype', 'hasOwnProperty'])

function checkName(name: string, id: string): void {
  if (FORBIDDEN.has(name) || !/^\$?[\w-]+$/.test(name))
    throw invalid(`"${name.slice(0, 80)}" in document "${id}" is not a name for a field. Use letters, digits, _ and -.`)
}

/** Checks how deeply a value of a request is nested, before recursive code reads it. @throws MutationError 400 */
export function checkDepth(value: Json | undefined, levels = 1): void {
  if (typeof value !== 'object' || value === null) return
  if (levels > MAX_REQUEST_LEVELS) throw invalid(`A value is nested more than ${MAX_LEVELS} levels deep. Flatten it.`)
  for (const each of Object.values(value)) checkDepth(each, levels + 1)
}

function checkReference(value: JsonObject, id: string): void {
  const { _ref: reference, _weak: weak } = value
  if (reference === undefined) return
  if (typeof reference !== 'string')
    throw invalid(`A reference in document "${id}" has a _ref that is not a string. Give it the ID of a document.`)
  if (weak !== undefined && typeof weak !== 'boolean')
    throw invalid(`A reference in document "${id}" has a _weak that is neither true nor false.`)
}

function checkValue(value: Json | undefined, id: string, levels: number): void {
  if (typeof value !== 'object' || value === null) return
  if (levels > MAX_LEVELS) throw invalid(`Document "${id}" is nested more than ${MAX_LEVELS} levels deep. Flatten it.`)
  if (!isJsonObject(value)) {
    for (const each of value) checkValue(each, id, levels + 1)
    return
  }
  checkReference(value, id)
  for (const [name, each] of Object.entries(value)) {
    checkName(name, id)
    checkValue(each, id, levels + 1)
  }
}

/**
 * Checks a document before it is stored: names of fields, references, depth.
 * @throws MutationError 400
 */
export function checkDocument(document: JsonObject, id: string): void {
  if (typeof document['_type'] !== 'string' || document['_type'] === '')
    throw invalid(`Document "${id}" has no type. Give it a _type.`)
  checkValue(document, id, 1)
}

/** Checks the size of a document's JSON. @throws MutationError 413 */
export function checkSize(json: string, id: string): void {
  if (Buffer.byteLength(json) > MAX_BYTES)
    throw new MutationError(413, `Document "${id}" is larger than 10 MB. Split it, or keep what is large as a file.`, {
      type: 'documentTooLargeError',
      id,
    })
}
