import { useEffect, useState } from 'react'
import { map, shareReplay, type Observable } from 'rxjs'
import { useDocumentStore, type DocumentStore } from 'sanity'

import { watchQuery } from '../connection/watch-query.ts'
import { fieldsIn } from '../rules/fields.ts'
import { knownNumbers, PUBLISHED_NUMBERS, type KnownNumbers } from '../rules/known-numbers.ts'

const watched = new WeakMap<DocumentStore, Observable<KnownNumbers>>()

function watchKnownNumbers(store: DocumentStore): Observable<KnownNumbers> {
  const known = watched.get(store)
  if (known !== undefined) return known
  const numbers = watchQuery(store, {
    fetch: PUBLISHED_NUMBERS,
    listen: '*[_type == "helpline"]',
    perspective: 'published',
  }).pipe(
    map((found) => knownNumbers(fieldsIn(found))),
    shareReplay({ bufferSize: 1, refCount: true }),
  )
  watched.set(store, numbers)
  return numbers
}

/** Observes the numbers of all published helplines; undefined until they are known. */
export function useKnownNumbers(): KnownNumbers | undefined {
  const store = useDocumentStore()
  const [numbers, setNumbers] = useState<KnownNumbers>()
  useEffect(() => {
    const subscription = watchKnownNumbers(store).subscribe({ next: setNumbers, error: () => setNumbers(undefined) })
    return () => subscription.unsubscribe()
  }, [store])
  return numbers
}
