import { useEffect } from 'react'
import type { EditStateFor } from 'sanity'

import { isCloud } from '../connection/environment.ts'
import { hubStatusOf, type HubStatus } from './hub-status.ts'
import { expectChangeOnHub, useHub } from './use-hub.ts'

const NONE: readonly string[] = []

/**
 * Where a document is: on the hub since when, waiting, or not there and why.
 * @param obstacles why it cannot get there, as other parts of the Studio know it.
 */
export function useHubStatus({ id, draft, published }: EditStateFor, obstacles = NONE): HubStatus {
  const hub = useHub()
  const status = hubStatusOf({ id, published, hasDraft: draft !== null, hub, obstacles, isCloud })
  const isWaiting = status.state === 'waiting'
  const revision = published?._rev ?? id
  useEffect(() => {
    if (isWaiting) expectChangeOnHub()
  }, [isWaiting, revision])
  return status
}
