import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

import { LakeFault } from '../fault.ts'
import type { Answer } from '../route.ts'

/** Sends what a route answered; a HEAD request gets its head alone. */
export async function sendAnswer(request: IncomingMessage, response: ServerResponse, answer: Answer): Promise<void> {
  if ('stream' in answer) {
    answer.stream(request, response)
    return
  }
  const isText = 'json' in answer
  const body = isText ? JSON.stringify(answer.json) : answer.body
  const type = isText ? 'application/json; charset=utf-8' : answer.type
  const length =
    typeof body === 'string' ? Buffer.byteLength(body) : body instanceof Uint8Array ? body.length : undefined
  response.writeHead(answer.status ?? 200, {
    'Content-Type': type,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Resource-Policy': 'same-site',
    ...(length === undefined ? {} : { 'Content-Length': length }),
    ...answer.headers,
  })
  if (request.method === 'HEAD') response.end()
  else if (typeof body === 'string' || body instanceof Uint8Array) response.end(body)
  // A reader that goes away mid-way is no fault of the lake.
  else await pipeline(Readable.from(body), response).catch(() => response.destroy())
}

/** Turns whatever was thrown into an answer. A fault that is not a LakeFault is our own: it is told, and answered 500. */
export function answerFault(error: unknown, tell: (sentence: string) => void): Answer {
  if (error instanceof LakeFault) return { status: error.status, json: error.body }
  tell(`The lake failed at a request: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
  const message = 'The lake failed at this request; its window says why. Nothing was changed.'
  return {
    status: 500,
    json: { statusCode: 500, message, error: { type: 'internalServerError', description: message } },
  }
}
