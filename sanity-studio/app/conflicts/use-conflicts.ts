import { useCallback } from 'react'
import { of } from 'rxjs'
import { useClient, type DocumentStore } from 'sanity'

import { API_VERSION } from '../connection/api-version.ts'
import { isCloud } from '../connection/environment.ts'
import { known, useWatched } from '../connection/use-watched.ts'
import type { Conflict, SyncState } from './conflict.ts'
import { watchSyncState } from './sync-requests.ts'

/**
 * How far content/ and the Studio are the same, and which documents wait for a choice. Undefined until it is known, and
 * always in Sanity's cloud, which has no folder.
 */
export function useConflicts(): SyncState | undefined {
  const client = useClient({ apiVersion: API_VERSION })
  const watch = useCallback(
    (store: DocumentStore) => (isCloud ? of(undefined) : watchSyncState(store, client)),
    [client],
  )
  return known(useWatched(watch))
}

/** The conflicts of a document: of what is published, and of its draft. */
export function useConflictsOf(publishedId: string): readonly Conflict[] {
  const conflicts = useConflicts()?.conflicts ?? []
  return conflicts.filter(({ id }) => id === publishedId || id === `drafts.${publishedId}`)
}

/** Why a published document cannot get to the hub: it waits for a choice. One sentence each. */
export function useObstacles(publishedId: string): readonly string[] {
  return useConflictsOf(publishedId)
    .filter(({ id }) => id === publishedId)
    .map(({ why }) => `${why} Choose which is right under “Conflicts”.`)
}
