import type { Observable } from 'rxjs'
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

/** Watches the answer to a query. */
export function watchQuery(
  store: DocumentStore,
  { fetch, listen, params = {}, perspective }: WatchedQuery,
): Observable<unknown> {
  return store.listenQuery(
    { fetch, listen },
    { ...params },
    { apiVersion: API_VERSION, perspective, throttleTime: AT_MOST_EVERY },
  )
}
