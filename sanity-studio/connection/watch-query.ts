import { retry, throwError, timer, type Observable } from 'rxjs'
import type { DocumentStore } from 'sanity'

import { API_VERSION } from './api-version.ts'

/** A question that is asked again when what it is about has changed. */
export interface WatchedQuery {
  readonly fetch: string
  /** The documents a change of which may change the answer. */
  readonly listen: string
  readonly params?: Readonly<Record<string, string | number | boolean | string[]>>
  readonly perspective: 'drafts' | 'published'
}

/** A list that many write to is asked for anew every two seconds, not at each change. */
const AT_MOST_EVERY = 2_000

/** How long to wait before a question that nobody answered is asked again. */
const AGAIN = 1_000

/** Whether somebody answered, and said no: then it is of no use to ask again. */
function isRefusal(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if (error.name === 'ChannelError') return true
  const status: unknown = 'statusCode' in error ? error.statusCode : undefined
  return typeof status === 'number' && status < 500
}

/**
 * Watches the answer to a query. While the connection is away the last answer stands: an error would take the whole
 * structure away, and with it the form in which somebody writes.
 */
export function watchQuery(
  store: DocumentStore,
  { fetch, listen, params = {}, perspective }: WatchedQuery,
): Observable<unknown> {
  const options = { apiVersion: API_VERSION, perspective, throttleTime: AT_MOST_EVERY }
  return store
    .listenQuery({ fetch, listen }, { ...params }, options)
    .pipe(retry({ delay: (error: unknown) => (isRefusal(error) ? throwError(() => error) : timer(AGAIN)) }))
}
