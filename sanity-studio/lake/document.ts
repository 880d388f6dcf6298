/** Any value of JSON. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject

/** An object of JSON. */
export interface JsonObject {
  readonly [key: string]: Json | undefined
}

/** A document as the lake keeps it: what Sanity's Content Lake answers for it. */
export interface LakeDocument extends JsonObject {
  readonly _id: string
  readonly _type: string
  /** The id of the transaction that wrote this state. */
  readonly _rev: string
  /** ISO 8601 in UTC with milliseconds, like _updatedAt. */
  readonly _createdAt: string
  readonly _updatedAt: string
}

/** Whether a value of JSON is an object. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
