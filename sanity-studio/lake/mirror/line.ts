import { createHash } from 'node:crypto'

import { type Json, type JsonObject, isJsonObject } from '../document.ts'
import { withPointers, withReferences } from './asset-pointers.ts'

/** A document as content/ has it: without the revision, which only the lake knows. */
export interface ContentDocument extends JsonObject {
  readonly _id: string
  readonly _type: string
  readonly _createdAt: string
  readonly _updatedAt: string
}

/** The time of a document whose line bears none. It is not written back either, so that the line stays as it is. */
const NO_TIME = '1970-01-01T00:00:00.000Z'

function sorted(value: Json): Json {
  if (Array.isArray(value)) return value.map(sorted)
  if (!isJsonObject(value)) return value
  const keys = Object.keys(value).sort()
  return Object.fromEntries(keys.flatMap((key) => (value[key] === undefined ? [] : [[key, sorted(value[key])]])))
}

/** Fields of the lake's own. */
const NOT_KEPT = ['_rev', '_system']

function kept(document: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(document).filter(([key]) => !NOT_KEPT.includes(key)))
}

/** Seconds will do for a diff: `2026-11-25T00:00:00Z`. */
const inSeconds = (time: string) => (time === NO_TIME ? undefined : time.replace(/\.\d{3}Z$/, 'Z'))

/** The line of a document: keys in alphabetical order, pictures as file pointers, times to the second, no revision. */
export function lineOf(document: ContentDocument): string {
  const times = { _createdAt: inSeconds(document._createdAt), _updatedAt: inSeconds(document._updatedAt) }
  return JSON.stringify(sorted(withPointers({ ...kept(document), ...times })))
}

function timeOf(value: Json | undefined): string {
  const time = typeof value === 'string' ? new Date(value) : undefined
  return time === undefined || Number.isNaN(time.getTime()) ? NO_TIME : time.toISOString()
}

/** The document of a parsed line; undefined where it has no id or no type. */
export function documentOf(parsed: Json): ContentDocument | undefined {
  const value = withReferences(parsed)
  if (!isJsonObject(value)) return undefined
  const { _id, _type } = value
  if (typeof _id !== 'string' || typeof _type !== 'string') return undefined
  return {
    ...kept(value),
    _id,
    _type,
    _createdAt: timeOf(value['_createdAt']),
    _updatedAt: timeOf(value['_updatedAt']),
  }
}

/** The fingerprint of something that comes in pieces. */
export interface GatheredPrint {
  add(piece: string | Uint8Array): void
  /** Once, at the end. */
  print(): string
}

/** Begins a fingerprint, which tells whether two texts are the same without keeping either. */
export function gatherPrint(): GatheredPrint {
  const hash = createHash('sha256')
  return {
    add: (piece) => void hash.update(piece),
    print: () => hash.digest('base64url').slice(0, 22),
  }
}

/** Tells whether two states of a document are the same, without keeping either. */
export function fingerprint(line: string): string {
  const gathered = gatherPrint()
  gathered.add(line)
  return gathered.print()
}

const prints = new WeakMap<ContentDocument, string>()

/** The fingerprint of a document's line; remembered as long as the document is. */
export function printOf(document: ContentDocument): string {
  const known = prints.get(document) ?? fingerprint(lineOf(document))
  prints.set(document, known)
  return known
}
