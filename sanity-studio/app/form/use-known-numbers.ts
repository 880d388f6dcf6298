import { useEffect, useState } from 'react'
import { shareReplay, type Observable } from 'rxjs'
import { useDocumentStore, type DocumentStore } from 'sanity'

import type { KnownNumbers } from '../../model/rules/known-numbers.ts'
import { watchKnownNumbers } from './watch-known-numbers.ts'

const watched = new WeakMap<DocumentStore, Observable<KnownNumbers>>()

/** One observation serves all forms of a Studio. */
function shareKnownNumbers(store: DocumentStore): Observable<KnownNumbers> {
  const known = watched.get(store)
  if (known !== undefined) return known
  const numbers = watchKnownNumbers(store).pipe(shareReplay({ bufferSize: 1, refCount: true }))
  watched.set(store, numbers)
  return numbers
}

/** Observes the numbers of all published helplines; undefined until they are known. */
export function useKnownNumbers(): KnownNumbers | undefined {
  const store = useDocumentStore()
  const [numbers, setNumbers] = useState<KnownNumbers>()
  useEffect(() => {
    const subscription = shareKnownNumbers(store).subscribe({ next: setNumbers, error: () => setNumbers(undefined) })
    return () => subscription.unsubscribe()
  }, [store])
  return numbers
}
