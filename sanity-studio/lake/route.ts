import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import type { Json } from './document.ts'

/** Somebody who edits. The id stands in the transaction log as the author. */
export interface Person {
  readonly id: string
  readonly name: string
}

/** A request that has passed the door: known host, known origin, no path tricks, and a token where one is asked. */
export interface LakeRequest {
  readonly method: string
  /** The decoded path without the version in front: `/data/query/production`. */
  readonly path: string
  /** The parts of the path that the route names: `{ dataset: 'production' }`. */
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly headers: IncomingHttpHeaders
  /** The version in front of the path: `2025-02-19`, `1` or `X`; '' where there is none. */
  readonly apiVersion: string
  /** Whose token the request bears; undefined only on open routes. */
  readonly person: Person | undefined
  /** Reads the body. @throws LakeFault 413 beyond `most` bytes. */
  body(most: number): Promise<Buffer>
  /** Reads the body as JSON. @throws LakeFault 400 where it is none, 413 beyond the limit. */
  json(most?: number): Promise<Json>
}

/** What a route answers. A stream takes the response over, for events that go on. */
export type Answer =
  | { readonly status?: number; readonly json: Json; readonly headers?: Readonly<Record<string, string>> }
  | {
      readonly status?: number
      readonly body: string | Uint8Array | AsyncIterable<string | Uint8Array>
      readonly type: string
      readonly headers?: Readonly<Record<string, string>>
    }
  | { readonly stream: (request: IncomingMessage, response: ServerResponse) => void }

/** One address of the lake. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** With names for the parts that vary: `/data/doc/:dataset/:ids`. A last part `*rest` takes all that is left. */
  readonly path: string
  /** Answers without a token: signing in, and what an <img> or the Studio's own bundle asks for. */
  readonly isOpen?: boolean
  handle(request: LakeRequest): Promise<Answer> | Answer
}
