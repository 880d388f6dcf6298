import type { IncomingMessage } from 'node:http'

import { type Json, isJsonObject } from '../document.ts'
import { LakeFault } from '../fault.ts'

/** What one mutation or import may weigh at most, unless a route says otherwise. */
export const MOST_JSON = 20_000_000

function inMegabytes(bytes: number): string {
  return bytes >= 1_000_000 ? `${Math.round(bytes / 1_000_000)} MB` : `${Math.round(bytes / 1000)} KB`
}

/**
 * Reads a body whole.
 * @throws LakeFault 413 beyond `most` bytes, 400 where the sender breaks off.
 */
export async function readBody(request: IncomingMessage, most: number): Promise<Buffer> {
  const fault = () => new LakeFault(413, `The body is larger than ${inMegabytes(most)}. Send less at once.`)
  if (Number(request.headers['content-length'] ?? 0) > most) throw fault()
  const chunks: Buffer[] = []
  let length = 0
  try {
    for await (const chunk of request) {
      if (!Buffer.isBuffer(chunk)) continue
      length += chunk.length
      if (length > most) throw fault()
      chunks.push(chunk)
    }
  } catch (error) {
    if (error instanceof LakeFault) throw error
    throw new LakeFault(400, 'The body broke off before its end. Send it again.')
  }
  return Buffer.concat(chunks)
}

/** Deeper than any document; a parser or a walk that calls itself would not survive far more. */
const MOST_DEPTH = 200

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
      if (depth > MOST_DEPTH) return true
    } else if (code === '}' || code === ']') depth -= 1
  }
  return false
}

/** A key `__proto__` would become a prototype as soon as somebody assigns it. It can be spelt with escapes. */
const MAY_NAME_PROTO = /__proto__|\\u00/i

const withoutProto = (key: string, field: unknown) => (key === '__proto__' ? undefined : field)

/** Whether a value is what JSON.parse answers: it never answers anything else. */
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
 * @throws LakeFault 400 where it is none, or nested deeper than any document is.
 */
export function parseJson(bytes: Buffer): Json {
  const text = bytes.toString('utf8')
  if (isTooDeep(text)) throw new LakeFault(400, `The JSON is nested deeper than ${MOST_DEPTH} levels. Flatten it.`)
  let value: unknown
  try {
    value = MAY_NAME_PROTO.test(text) ? JSON.parse(text, withoutProto) : JSON.parse(text)
  } catch {
    throw new LakeFault(400, 'The body is not JSON. Send an object as application/json in UTF-8.')
  }
  if (!isJson(value)) throw new LakeFault(400, 'The body is not JSON. Send an object as application/json in UTF-8.')
  return value
}
