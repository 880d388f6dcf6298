/** Any value of JSON. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject

/** An object of JSON. */
export interface JsonObject {
  readonly [key: string]: Json | undefined
}

/** A document with the fields that Sanity's Content Lake adds to every one. */
export interface LakeDocument extends JsonObject {
  readonly _id: string
  readonly _type: string
  /** The id of the transaction that wrote this state. */
  readonly _rev: string
  /** ISO 8601 in UTC with milliseconds, like _updatedAt. */
  readonly _createdAt: string
  readonly _updatedAt: string
}

const SYSTEM_FIELDS = ['_id', '_type', '_rev', '_createdAt', '_updatedAt']

/** Whether a value of JSON is an object. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Whether a value has the fields that every document of the lake has. */
export function isLakeDocument(value: unknown): value is LakeDocument {
  return isJsonObject(value) && SYSTEM_FIELDS.every((name) => typeof value[name] === 'string')
}

/** A document with its id, type, revision and times, but without its content. */
export function systemFieldsOf(document: LakeDocument): JsonObject {
  return Object.fromEntries(SYSTEM_FIELDS.map((name) => [name, document[name]]))
}

/**
 * Freezes a value of JSON deeply, so that no holder of it can change it for the others.
 * @returns the same value.
 */
export function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  Object.freeze(value)
  for (const part of Object.values(value)) freeze(part)
  return value
}
