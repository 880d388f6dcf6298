import type { IncomingMessage } from 'node:http'

import { isJsonObject, type Json } from '../document.ts'
import { HttpError } from './http-error.ts'

/** The most bytes of a JSON body, unless a route sets another limit. */
export const MAX_JSON_BYTES = 20_000_000

function formatBytes(bytes: number): string {
  return bytes >= 1_000_000 ? `${Math.round(bytes / 1_000_000)} MB` : `${Math.round(bytes / 1000)} KB`
}

/**
 * Reads a whole body.
 * @throws HttpError 413 beyond `limit` bytes, 400 where the connection breaks before the body ends.
 */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  const tooLarge = () => new HttpError(413, `The body is larger than ${formatBytes(limit)}. Send less at once.`)
  if (Number(request.headers['content-length'] ?? 0) > limit) throw tooLarge()
  const chunks: Buffer[] = []
  let length = 0
  try {
    for await (const chunk of request) {
      if (!Buffer.isBuffer(chunk)) continue
      length += chunk.length
      if (length > limit) throw tooLarge()
      chunks.push(chunk)
    }
  } catch (error) {
    if (error instanceof HttpError) throw error
    throw new HttpError(400, 'The body broke off before its end. Send it again.')
  }
  return Buffer.concat(chunks)
}

/** More levels than any document has; recursive code would overflow the stack at some thousands. */
const MAX_DEPTH = 200

function isTooDeep(text: string): boolean {
  let depth = 0
  let inString = false
  for (let index = 0; index < text.length; index += 1) {
    const code = text[index]
    if (inString) {
      if (code === '\\') index += 1
      else if (code === '"') inString = false
    } else if (code === '"') inString = true
    else if (code === '{' || code === '[') {
      depth += 1
      if (depth > MAX_DEPTH) return true
    } else if (code === '}' || code === ']') depth -= 1
  }
  return false
}

/** A key `__proto__` would become the prototype of an object it is assigned to. JSON can spell it with escapes. */
const MAY_NAME_PROTO = /__proto__|\\u00/i

const withoutProto = (key: string, field: unknown) => (key === '__proto__' ? undefined : field)

/** Narrows what JSON.parse returns, which is always JSON, to its type. */
function isJson(value: unknown): value is Json {
  return (
    value === null ||
    ['boolean', 'number', 'string'].includes(typeof value) ||
    Array.isArray(value) ||
    isJsonObject(value)
  )
}

/**
 * Parses a body as JSON.
 * @throws HttpError 400 where it is not JSON, or nested too deeply.
 */
export function parseJson(bytes: Buffer): Json {
  const text = bytes.toString('utf8')
  if (isTooDeep(text)) throw new HttpError(400, `The JSON is nested deeper than ${MAX_DEPTH} levels. Flatten it.`)
  let value: unknown
  try {
    value = MAY_NAME_PROTO.test(text) ? JSON.parse(text, withoutProto) : JSON.parse(text)
  } catch {
    throw new HttpError(400, 'The body is not JSON. Send an object as application/json in UTF-8.')
  }
  if (!isJson(value)) throw new HttpError(400, 'The body is not JSON. Send an object as application/json in UTF-8.')
  return value
}
