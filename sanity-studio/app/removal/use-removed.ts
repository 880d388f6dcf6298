import { useCallback, useEffect, useState } from 'react'
import { useClient, useDocumentStore, useSchema } from 'sanity'

import { API_VERSION } from '../connection/api-version.ts'
import { watchQuery } from '../connection/watch-query.ts'
import { isWrittenByActions } from '../../model/rules/studio-types.ts'
import { ANY_REMOVAL, fetchRemoved, type RemovedDocument } from './removed-documents.ts'

/** The list of removed documents as far as it is loaded. */
export interface RemovedList {
  /** Undefined while it is loading. */
  readonly removed: readonly RemovedDocument[] | undefined
  readonly error: Error | undefined
  /** Loads the next hundred; undefined where all are there. */
  readonly loadMore: (() => void) | undefined
}

/** Lists the removed documents, anew when documents come and go. */
export function useRemoved(): RemovedList {
  const client = useClient({ apiVersion: API_VERSION })
  const store = useDocumentStore()
  const schema = useSchema()
  const [removed, setRemoved] = useState<readonly RemovedDocument[]>()
  const [next, setNext] = useState<number | null>(null)
  const [error, setError] = useState<Error>()

  const load = useCallback(
    async (from: number) => {
      const types = schema
        .getTypeNames()
        .filter((name) => schema.get(name)?.type?.name === 'document' && !isWrittenByActions(name))
      try {
        const page = await fetchRemoved(client, types, from)
        setRemoved((before) => (from === 0 ? page.removed : [...(before ?? []), ...page.removed]))
        setNext(page.next)
        setError(undefined)
      } catch (failure) {
        setError(failure instanceof Error ? failure : new Error(String(failure)))
      }
    },
    [client, schema],
  )

  useEffect(() => {
    const subscription = watchQuery(store, ANY_REMOVAL).subscribe({ next: () => void load(0), error: setError })
    return () => subscription.unsubscribe()
  }, [store, load])

  return { removed, error, loadMore: next === null ? undefined : () => void load(next) }
}
