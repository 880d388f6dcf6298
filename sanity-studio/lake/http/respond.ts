import { STATUS_CODES, type IncomingMessage, type ServerResponse } from 'node:http'
import { Readable, type Duplex } from 'node:stream'
import { pipeline } from 'node:stream/promises'

import { HttpError } from './http-error.ts'
import type { Answer } from './route.ts'

const JSON_TYPE = 'application/json; charset=utf-8'

/** Sends the answer of a route; a HEAD request gets only the headers. */
export async function sendAnswer(request: IncomingMessage, response: ServerResponse, answer: Answer): Promise<void> {
  if ('stream' in answer) {
    answer.stream(request, response)
    return
  }
  const isJson = 'json' in answer
  const body = isJson ? JSON.stringify(answer.json) : answer.body
  const length =
    typeof body === 'string' ? Buffer.byteLength(body) : body instanceof Uint8Array ? body.length : undefined
  response.writeHead(answer.status ?? 200, {
    'Content-Type': isJson ? JSON_TYPE : answer.type,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Resource-Policy': 'same-site',
    ...(length === undefined ? {} : { 'Content-Length': length }),
    ...answer.headers,
  })
  if (request.method === 'HEAD') response.end()
  else if (typeof body === 'string' || body instanceof Uint8Array) response.end(body)
  // A client that disconnects before the end is no failure of the lake.
  else await pipeline(Readable.from(body), response).catch(() => response.destroy())
}

/** Turns an error into an answer. Any error but an HttpError is a bug of the lake: it is logged and answered with 500. */
export function answerForError(error: unknown, log: (message: string) => void): Answer {
  if (error instanceof HttpError) return { status: error.status, json: error.body }
  log(`The lake failed at a request: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
  const message = 'The lake failed at this request; its window says why. Nothing was changed.'
  return {
    status: 500,
    json: { statusCode: 500, message, error: { type: 'internalServerError', description: message } },
  }
}

/**
 * Lets a page of an allowed origin read the answer (CORS): the Studio listens at l0.localhost, l1.localhost and so on,
 * since a browser keeps at most six connections to one host name.
 */
export function setCorsHeaders({ headers }: IncomingMessage, response: ServerResponse): void {
  response.setHeader('Vary', 'Origin')
  if (headers.origin === undefined) return
  response.setHeader('Access-Control-Allow-Origin', headers.origin)
  response.setHeader('Access-Control-Allow-Credentials', 'true')
}

/** Answers a CORS preflight request. */
export function answerPreflight({ headers }: IncomingMessage, response: ServerResponse): void {
  const requested = headers['access-control-request-headers'] ?? ''
  response.writeHead(204, {
    'Access-Control-Allow-Methods': 'GET, HEAD, POST, PUT, DELETE',
    ...(/^[a-z0-9-]+(, ?[a-z0-9-]+)*$/i.test(requested) ? { 'Access-Control-Allow-Headers': requested } : {}),
    'Access-Control-Max-Age': '600',
  })
  response.end()
}

/** Answers on a bare socket, where there is no response object, and closes it: malformed HTTP, refused upgrades. */
export function refuseSocket(socket: Duplex, { status, body }: HttpError): void {
  if (!socket.writable || socket.destroyed) return
  const text = JSON.stringify(body)
  socket.end(
    [
      `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? 'Refused'}`,
      `Content-Type: ${JSON_TYPE}`,
      `Content-Length: ${Buffer.byteLength(text)}`,
      'Connection: close',
      '',
      text,
    ].join('\r\n'),
  )
}
