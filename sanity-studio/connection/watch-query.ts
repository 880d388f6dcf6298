import { retry, throwError, timer, type Observable } from 'rxjs'
import type { DocumentStore } from 'sanity'

import { API_VERSION } from './api-version.ts'

/** A query that is repeated when one of its documents has changed. */
export interface WatchedQuery {
  readonly fetch: string
  /** A filter for the documents that may change the result. */
  readonly listen: string
  readonly params?: Readonly<Record<string, string | number | boolean | string[]>>
  readonly perspective: 'drafts' | 'published' | 'raw'
}

/** A filter for all content: what may change a count. */
export const ALL_CONTENT = '*[!(_id in path("_.**")) && !(_type match "sanity.*") && !(_type match "system.*")]'

/** In milliseconds: while many documents change, the query runs once in this time, not at each change. */
const THROTTLE = 2_000

/** In milliseconds: how long to wait before a failed query is repeated. */
const RETRY_DELAY = 1_000

/** Whether the server has rejected the query, so that a retry is of no use. */
function isRejection(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if (error.name === 'ChannelError') return true
  const status: unknown = 'statusCode' in error ? error.statusCode : undefined
  return typeof status === 'number' && status < 500
}

/**
 * Observes the result of a query. While the connection is lost the last result is kept: an error would unmount the
 * whole structure, and with it the form in which somebody writes.
 */
export function watchQuery(
  store: DocumentStore,
  { fetch, listen, params = {}, perspective }: WatchedQuery,
): Observable<unknown> {
  const options = { apiVersion: API_VERSION, perspective, throttleTime: THROTTLE }
  return store
    .listenQuery({ fetch, listen }, { ...params }, options)
    .pipe(retry({ delay: (error: unknown) => (isRejection(error) ? throwError(() => error) : timer(RETRY_DELAY)) }))
}
