import { hash } from 'node:crypto'

import { isJsonObject, type Json, type JsonObject } from '../document.ts'
import { withPointers, withReferences } from './asset-pointers.ts'

/** A document as content/ has it: without the revision, which only the lake knows. */
export interface ContentDocument extends JsonObject {
  readonly _id: string
  readonly _type: string
  readonly _createdAt: string
  readonly _updatedAt: string
}

const ASSET_TYPE = /^sanity\.(?:image|file)Asset$/

/** Whether a document belongs in content/ as a file of JSON: assets are files beside it, and `_.` ids are the lake's own. */
export function isSynced({ _id, _type }: { readonly _id: string; readonly _type: string }): boolean {
  return !ASSET_TYPE.test(_type) && !_id.startsWith('_.')
}

/** The time of a document whose file has none. It is not written, so that the file stays as it is. */
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

/**
 * The document as it is in content/ and in Sanity's exports: keys in alphabetical order, assets as pointers to files, times in
 * seconds, no revision.
 */
function toStored(document: ContentDocument): Json {
  const times = { _createdAt: toSeconds(document._createdAt), _updatedAt: toSeconds(document._updatedAt) }
  return sortKeys(withPointers({ ...withoutLakeFields(document), ...times }))
}

/** Formats the file of a document: two spaces a level, a line feed at the end. */
export function formatDocument(document: ContentDocument): string {
  return `${JSON.stringify(toStored(document), null, 2)}\n`
}

function parseTime(value: Json | undefined): string {
  const time = typeof value === 'string' ? new Date(value) : undefined
  return time === undefined || Number.isNaN(time.getTime()) ? NO_TIME : time.toISOString()
}

/** The document of a parsed file; undefined where it has no id or no type. */
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

/** A hash by which two states of a document or a file are compared without keeping either. */
export function hashOfText(text: string | Uint8Array): string {
  return hash('sha256', text, 'base64url').slice(0, 22)
}

const hashes = new WeakMap<ContentDocument, string>()

/** The hash of a document's file, as the lake writes it; cached as long as the document lives. */
export function hashOfDocument(document: ContentDocument): string {
  const known = hashes.get(document) ?? hashOfText(formatDocument(document))
  hashes.set(document, known)
  return known
}

/** Gives a document another hash than its own, so that it differs from every document that says the same. */
export function setHash(document: ContentDocument, hash: string): void {
  hashes.set(document, hash)
}
