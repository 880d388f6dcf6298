import { useEffect, useState } from 'react'
import { combineLatest, map, shareReplay, type Observable } from 'rxjs'
import { useClient, useDocumentStore, type DocumentStore } from 'sanity'

import { API_VERSION } from '../connection/api-version.ts'
import { watchQuery } from '../connection/watch-query.ts'
import { whyAlone, type AloneReason } from '../rules/second-reader.ts'
import { watchPeople } from './watch-people.ts'

/** Reads the published setting only: a draft of the settings switches nothing off. */
const SETTING = '*[_type == "siteSettings" && language == "en" && !defined(translationOf)][0].secondReader'

const watched = new WeakMap<DocumentStore, Observable<boolean>>()

function watchSecondReader(store: DocumentStore): Observable<boolean> {
  const known = watched.get(store)
  if (known !== undefined) return known
  const setting = watchQuery(store, {
    fetch: SETTING,
    listen: '*[_type == "siteSettings"]',
    perspective: 'published',
  }).pipe(
    map((value) => value !== false),
    shareReplay({ bufferSize: 1, refCount: true }),
  )
  watched.set(store, setting)
  return setting
}

/** Why the person at this Studio works alone; undefined where another person reads what she publishes, or until it is known. */
export function useAlone(): AloneReason | undefined {
  const store = useDocumentStore()
  const client = useClient({ apiVersion: API_VERSION })
  const [alone, setAlone] = useState<AloneReason>()
  useEffect(() => {
    const subscription = combineLatest([watchSecondReader(store), watchPeople(client)])
      .pipe(map(([isOn, people]) => whyAlone(isOn, people)))
      .subscribe({ next: setAlone, error: () => setAlone(undefined) })
    return () => subscription.unsubscribe()
  }, [store, client])
  return alone
}

/** Whether another person has to approve what is published. True until the contrary is known. */
export function useSecondReader(): boolean {
  return useAlone() === undefined
}
