import { useEffect } from 'react'
import type { EditStateFor } from 'sanity'

import { isCloud } from '../connection/environment.ts'
import { askedOnce } from '../connection/asked-once.ts'
import { useByRevision } from '../connection/use-by-revision.ts'
import { hubStatusOf, type HubStatus } from './hub-status.ts'
import { findStoredTimes } from './stored-times.ts'
import { expectChangeOnHub, useHub } from './use-hub.ts'

const NONE: readonly string[] = []

const QUESTION = { find: askedOnce(findStoredTimes), delay: 0, attempts: 3 }

/**
 * A published document with the time at which it was stored. A hub that is built from content/ knows it by that time; one that is
 * built from Sanity's cloud, by its revision.
 */
function useStored(published: EditStateFor['published']): EditStateFor['published'] {
  const isAsked = published !== null && !isCloud
  const times = useByRevision(isAsked ? [{ id: published._id, revision: published._rev }] : [], QUESTION)
  const time = published === null ? undefined : times.get(published._rev)
  return published === null || time === undefined ? published : { ...published, _updatedAt: time }
}

/**
 * Where a document is: on the hub since when, waiting, or not there and why.
 * @param obstacles why it cannot get there, as other parts of the Studio know it.
 */
export function useHubStatus({ id, draft, published }: EditStateFor, obstacles = NONE): HubStatus {
  const hub = useHub()
  const status = hubStatusOf({ id, published: useStored(published), hasDraft: draft !== null, hub, obstacles, isCloud })
  const isWaiting = status.state === 'waiting'
  const revision = published?._rev ?? id
  useEffect(() => {
    if (isWaiting) expectChangeOnHub()
  }, [isWaiting, revision])
  return status
}
