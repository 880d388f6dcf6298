import {
  catchError,
  distinctUntilChanged,
  EMPTY,
  filter,
  from,
  fromEvent,
  merge,
  shareReplay,
  Subject,
  switchMap,
  timer,
  type Observable,
} from 'rxjs'
import type { DocumentStore, SanityClient } from 'sanity'

import type { FieldChoice, Sides, SyncState } from './conflict.ts'
import type { Choices } from './field-rows.ts'

/** In milliseconds. The lake answers from memory, and is asked only while the tab is visible. */
const POLL = 4_000

const CONFLICTS = '/lake/conflicts'
const SAVE = '/lake/save'

const refreshes = new Subject<void>()
const watched = new WeakMap<DocumentStore, Observable<SyncState>>()

/** Observes how far content/ and the Studio are the same. All subscribers share one request; a failed one is left out. */
export function watchSyncState(store: DocumentStore, client: SanityClient): Observable<SyncState> {
  const known = watched.get(store)
  if (known !== undefined) return known
  const state = merge(timer(0, POLL), fromEvent(document, 'visibilitychange'), refreshes).pipe(
    filter(() => document.visibilityState === 'visible'),
    switchMap(() => from(client.request<SyncState>({ url: CONFLICTS })).pipe(catchError(() => EMPTY))),
    distinctUntilChanged((before, now) => JSON.stringify(before) === JSON.stringify(now)),
    shareReplay({ bufferSize: 1, refCount: true }),
  )
  watched.set(store, state)
  return state
}

const addressOf = (id: string) => `${CONFLICTS}/${encodeURIComponent(id)}`

/** Both sides of a document that waits. @throws ClientError 404 where it does not wait. */
export function requestSides(client: SanityClient, id: string): Promise<Sides> {
  return client.request<Sides>({ url: addressOf(id) })
}

/** Has the lake carry out a choice. @param version of the states that the person saw. @throws ClientError where it refuses. */
export async function requestChoice(
  client: SanityClient,
  { id, version }: { readonly id: string; readonly version: string },
  keep: FieldChoice | Choices,
): Promise<void> {
  try {
    await client.request<unknown>({ url: addressOf(id), method: 'POST', body: { keep, version } })
  } finally {
    refreshes.next()
  }
}

/** Has the lake take in what is new in content/ and save. @throws ClientError or ServerError where it cannot. */
export async function requestSave(client: SanityClient): Promise<void> {
  try {
    await client.request<unknown>({ url: SAVE, method: 'POST', body: {} })
  } finally {
    refreshes.next()
  }
}
