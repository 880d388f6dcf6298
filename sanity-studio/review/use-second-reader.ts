import { useEffect, useState } from 'react'
import { useDocumentStore, type DocumentStore } from 'sanity'
import { map, shareReplay, type Observable } from 'rxjs'

import { watchQuery } from '../connection/watch-query.ts'

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

/** Whether the site requires a second reader. True until the setting is known to be off. */
export function useSecondReader(): boolean {
  const store = useDocumentStore()
  const [isOn, setOn] = useState(true)
  useEffect(() => {
    const subscription = watchSecondReader(store).subscribe({ next: setOn, error: () => setOn(true) })
    return () => subscription.unsubscribe()
  }, [store])
  return isOn
}
