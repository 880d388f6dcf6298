import { isJsonObject, type JsonObject } from '../document.ts'

/** A call of JSON-RPC 2.0 as the Studio sends it. */
export interface Call {
  readonly id: string | number
  readonly method: string
  readonly params: JsonObject
}

/** Reads a message; undefined where it is no call. */
export function readCall(text: string): Call | undefined {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  if (!isJsonObject(value)) return undefined
  const { id, method, params = {} } = value
  if ((typeof id !== 'string' && typeof id !== 'number') || typeof method !== 'string') return undefined
  return { id, method, params: isJsonObject(params) ? params : {} }
}
