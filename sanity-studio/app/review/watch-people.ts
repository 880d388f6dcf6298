import { fromEvent, map, merge, of, retry, shareReplay, startWith, switchMap, timer, type Observable } from 'rxjs'
import type { SanityClient } from 'sanity'

import { isCloud, projectId } from '../connection/environment.ts'

/** In milliseconds: how soon a tab notices that somebody else has signed in for the first time. */
const INTERVAL = 10_000
const RETRY_DELAY = 5_000

function membersIn(project: unknown): number | undefined {
  if (typeof project !== 'object' || project === null || !('members' in project)) return undefined
  return Array.isArray(project.members) ? project.members.length : undefined
}

let watched: Observable<number | undefined> | undefined

/**
 * Observes how many people have ever signed in on this machine; undefined until it is known, and in Sanity's cloud, where
 * members of a project need not be editors.
 */
export function watchPeople(client: SanityClient): Observable<number | undefined> {
  if (isCloud) return of(undefined)
  watched ??= merge(timer(0, INTERVAL), fromEvent(document, 'visibilitychange')).pipe(
    switchMap(() => client.observable.request<unknown>({ url: `/projects/${projectId}` })),
    map(membersIn),
    retry({ delay: RETRY_DELAY }),
    startWith(undefined),
    shareReplay({ bufferSize: 1, refCount: true }),
  )
  return watched
}
