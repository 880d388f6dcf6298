import { createHash } from 'node:crypto'

import { isJsonObject, type Json, type JsonObject } from '../document.ts'
import { isPublishedId, parseDocumentId } from '../document-id.ts'
import { withPointers, withReferences } from './asset-pointers.ts'

/** A document as content/ has it: without the revision, which only the lake knows. */
export interface ContentDocument extends JsonObject {
  readonly _id: string
  readonly _type: string
  readonly _createdAt: string
  readonly _updatedAt: string
}

const ASSET_TYPE = /^sanity\.(?:image|file)Asset$/

/** Whether a document belongs in data.ndjson: assets are files beside it, and `_.` ids are the lake's own. */
export function isSynced({ _id, _type }: { readonly _id: string; readonly _type: string }): boolean {
  return !ASSET_TYPE.test(_type) && !_id.startsWith('_.')
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** Orders the lines of data.ndjson: by type, then by id, a draft behind its published document. */
export function byTypeAndId(
  a: { readonly _id: string; readonly _type: string },
  b: { readonly _id: string; readonly _type: string },
): number {
  return (
    compare(a._type, b._type) ||
    compare(parseDocumentId(a._id).publishedId, parseDocumentId(b._id).publishedId) ||
    Number(isPublishedId(b._id)) - Number(isPublishedId(a._id)) ||
    compare(a._id, b._id)
  )
}

/** The time of a document whose line has none. It is not written, so that the line stays as it is. */
export const NO_TIME = '1970-01-01T00:00:00.000Z'

const LAKE_FIELDS = ['_rev', '_system']

function withoutLakeFields(document: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(document).filter(([key]) => !LAKE_FIELDS.includes(key)))
}

function sortKeys(value: Json): Json {
  if (Array.isArray(value)) return value.map(sortKeys)
  if (!isJsonObject(value)) return value
  const keys = Object.keys(value).sort()
  return Object.fromEntries(keys.flatMap((key) => (value[key] === undefined ? [] : [[key, sortKeys(value[key])]])))
}

/** Seconds are precise enough for a diff: `2026-11-25T00:00:00Z`. */
const toSeconds = (time: string) => (time === NO_TIME ? undefined : time.replace(/\.\d{3}Z$/, 'Z'))

/** Formats the line of a document: keys in alphabetical order, assets as file pointers, times in seconds, no revision. */
export function formatLine(document: ContentDocument): string {
  const times = { _createdAt: toSeconds(document._createdAt), _updatedAt: toSeconds(document._updatedAt) }
  return JSON.stringify(sortKeys(withPointers({ ...withoutLakeFields(document), ...times })))
}

function parseTime(value: Json | undefined): string {
  const time = typeof value === 'string' ? new Date(value) : undefined
  return time === undefined || Number.isNaN(time.getTime()) ? NO_TIME : time.toISOString()
}

/** The document of a parsed line; undefined where it has no id or no type. */
export function toContentDocument(parsed: Json): ContentDocument | undefined {
  const value = withReferences(parsed)
  if (!isJsonObject(value)) return undefined
  const { _id, _type } = value
  if (typeof _id !== 'string' || typeof _type !== 'string') return undefined
  return {
    ...withoutLakeFields(value),
    _id,
    _type,
    _createdAt: parseTime(value['_createdAt']),
    _updatedAt: parseTime(value['_updatedAt']),
  }
}

/** A hash of bytes that arrive in chunks. */
export interface RunningHash {
  add(chunk: string | Uint8Array): void
  /** To be called once, at the end. */
  digest(): string
}

/** Starts a hash, by which two states of a document or a file are compared without keeping either. */
export function startHash(): RunningHash {
  const hash = createHash('sha256')
  return {
    add: (chunk) => void hash.update(chunk),
    digest: () => hash.digest('base64url').slice(0, 22),
  }
}

/** The hash of a line. */
export function hashOfLine(line: string): string {
  const hash = startHash()
  hash.add(line)
  return hash.digest()
}

const hashes = new WeakMap<ContentDocument, string>()

/** The hash of a document's line; cached as long as the document lives. */
export function hashOfDocument(document: ContentDocument): string {
  const hash = hashes.get(document) ?? hashOfLine(formatLine(document))
  hashes.set(document, hash)
  return hash
}
