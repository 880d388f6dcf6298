import {
  catchError,
  map,
  mergeMap,
  of,
  retry,
  shareReplay,
  take,
  throwError,
  timeout,
  timer,
  type Observable,
} from 'rxjs'

import { API_VERSION } from './api-version.ts'

/** A query that is repeated when one of its documents has changed. */
export interface WatchedQuery {
  readonly fetch: string
  /** A filter for the documents that may change the result; it sees one document at a time, and no others. */
  readonly listen: string
  /**
   * Single values, and no lists: they stand in the address under which is listened, which Sanity's client refuses from 14,800
   * characters on. A list of ids grows with the content: let GROQ find the documents, or choose among them afterwards.
   */
  readonly params?: Readonly<Record<string, string | number>>
  readonly perspective: 'drafts' | 'published' | 'raw'
}

type Options = { apiVersion: string; perspective: WatchedQuery['perspective']; throttleTime: number }

/** What is needed of Sanity's document store. */
export interface QueryStore {
  listenQuery(
    query: { fetch: string; listen: string },
    params: Record<string, string | number>,
    options: Options,
  ): Observable<unknown>
}

/** A filter for all content: what may change a count. */
export const ALL_CONTENT = '*[!(_id in path("_.**")) && !(_type match "sanity.*") && !(_type match "system.*")]'

/** Of documents that are read once and whose changes are not listened to. */
export const NO_CHANGES = '*[_id == ""]'

/** In milliseconds: while many documents change, the query runs once in this time, not at each change. */
const THROTTLE = 2_000

/** In milliseconds: how long to wait before a failed query is repeated. */
const RETRY_DELAY = 1_000

/** After so many failures in a row it is asked whether the connection is lost, or this query alone fails. */
const FAILURES = 5

/** In milliseconds: an answer to the smallest query of all. */
const ANSWER_TIMEOUT = 5_000

/** What cannot be read although the connection is there. Its message is for the editor. */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError'

  constructor(cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    super(
      `This could not be read. Load the page again; if it stays so, tell whoever looks after the hub: “${reason}”`,
      { cause },
    )
  }
}

/** Whether the server has rejected the query, so that a retry is of no use. */
function isRejection(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if (error.name === 'ChannelError') return true
  const status: unknown = 'statusCode' in error ? error.statusCode : undefined
  return typeof status === 'number' && status < 500
}

/** Whether the server answers at all, to a listener as to a query. */
function isAnswered(store: QueryStore): Observable<boolean> {
  const options: Options = { apiVersion: API_VERSION, perspective: 'published', throttleTime: THROTTLE }
  return store.listenQuery({ fetch: '1', listen: NO_CHANGES }, {}, options).pipe(
    take(1),
    timeout({ first: ANSWER_TIMEOUT }),
    map(() => true),
    catchError(() => of(false)),
  )
}

/**
 * Observes the result of a query. While the connection is lost the last result is kept: an error would unmount the
 * whole structure, and with it the form in which somebody writes.
 * @throws UnreadableError (as the error of the observable) where the query is refused, or fails again and again while the
 * server answers others.
 */
export function watchQuery(
  store: QueryStore,
  { fetch, listen, params = {}, perspective }: WatchedQuery,
): Observable<unknown> {
  const options: Options = { apiVersion: API_VERSION, perspective, throttleTime: THROTTLE }

  /** Emits when the query is to be repeated. */
  function waitAfter(error: unknown, failures: number): Observable<unknown> {
    const give = () => throwError(() => new UnreadableError(error))
    if (isRejection(error)) return give()
    if (failures % FAILURES !== 0) return timer(RETRY_DELAY)
    return isAnswered(store).pipe(mergeMap((answers) => (answers ? give() : timer(RETRY_DELAY))))
  }

  return store
    .listenQuery({ fetch, listen }, { ...params }, options)
    .pipe(retry({ delay: waitAfter, resetOnSuccess: true }))
}

/** Makes one observation of a store serve all who ask for it, as long as anybody does. */
export function shared<Answer>(watch: (store: QueryStore) => Observable<Answer>): typeof watch {
  const watched = new WeakMap<QueryStore, Observable<Answer>>()
  return (store) => {
    const one = watched.get(store) ?? watch(store).pipe(shareReplay({ bufferSize: 1, refCount: true }))
    watched.set(store, one)
    return one
  }
}
