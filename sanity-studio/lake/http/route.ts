import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'

import type { Json } from '../document.ts'

/** Somebody who edits. The transaction log names its author by this id. */
export interface Person {
  readonly id: string
  readonly name: string
}

/** A request that has passed the access checks: host, origin, path and, where the route needs one, token. */
export interface LakeRequest {
  readonly method: string
  /** The decoded path without the API version: `/data/query/production`. */
  readonly path: string
  /** The path segments that the route names: `{ dataset: 'production' }`. */
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly headers: IncomingHttpHeaders
  /** The API version of the path: `2025-02-19`, `1` or `X`; '' where the path has none. */
  readonly apiVersion: string
  /** The holder of the request's token; undefined only on routes that need none. */
  readonly person: Person | undefined
  /** Calls back once the answer has been sent whole; never where the connection breaks before. */
  onAnswered(answered: () => void): void
  /** Reads the body. @throws HttpError 413 where it has more than `limit` bytes. */
  body(limit: number): Promise<Buffer>
  /** Reads the body as JSON. @throws HttpError 400 where it is not JSON, 413 beyond the limit in bytes. */
  json(limit?: number): Promise<Json>
}

/** The answer of a route. With `stream`, the route writes the response itself: server-sent events. */
export type Answer =
  | { readonly status?: number; readonly json: Json; readonly headers?: Readonly<Record<string, string>> }
  | {
      readonly status?: number
      readonly body: string | Uint8Array | AsyncIterable<string | Uint8Array>
      readonly type: string
      readonly headers?: Readonly<Record<string, string>>
    }
  | { readonly stream: (request: IncomingMessage, response: ServerResponse) => void }

/** One endpoint of the lake. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** Segments that begin with a colon are parameters: `/data/doc/:dataset/:ids`. */
  readonly path: string
  /** Whether the route answers without a token: signing in, and what <img> elements ask for. */
  readonly isOpen?: boolean
  handle(request: LakeRequest): Promise<Answer> | Answer
}
