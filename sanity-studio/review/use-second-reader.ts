import { useEffect, useState } from 'react'
import { combineLatest, map, shareReplay, type Observable } from 'rxjs'
import { useClient, useDocumentStore, type DocumentStore } from 'sanity'

import { API_VERSION } from '../connection/api-version.ts'
import { watchQuery } from '../connection/watch-query.ts'
import { isFields } from '../rules/fields.ts'
import { SECOND_READER_SETTINGS } from '../rules/second-reader-setting.ts'
import { whyAlone, type AloneReason } from '../rules/second-reader.ts'
import { watchPeople } from './watch-people.ts'

/** The switch of the second reader, as it is published. */
export interface SecondReaderSwitch {
  readonly isOn: boolean
  /** The id and revision of the settings that hold it; undefined where there are none, or until they are known. */
  readonly settings: { readonly id: string; readonly revision: string } | undefined
}

const SETTING = `${SECOND_READER_SETTINGS} | order(_id)[0]{_id, _rev, secondReader}`

/** On until the setting is known to be off. */
const ON: SecondReaderSwitch = { isOn: true, settings: undefined }

const watched = new WeakMap<DocumentStore, Observable<SecondReaderSwitch>>()

function toSwitch(found: unknown): SecondReaderSwitch {
  if (!isFields(found)) return ON
  const { _id: id, _rev: revision, secondReader } = found
  const settings = typeof id === 'string' && typeof revision === 'string' ? { id, revision } : undefined
  return { isOn: secondReader !== false, settings }
}

function watchSecondReader(store: DocumentStore): Observable<SecondReaderSwitch> {
  const known = watched.get(store)
  if (known !== undefined) return known
  const setting = watchQuery(store, {
    fetch: SETTING,
    listen: '*[_type == "siteSettings"]',
    perspective: 'published',
  }).pipe(map(toSwitch), shareReplay({ bufferSize: 1, refCount: true }))
  watched.set(store, setting)
  return setting
}

/** Observes the switch of the second reader. */
export function useSecondReaderSwitch(): SecondReaderSwitch {
  const store = useDocumentStore()
  const [current, setCurrent] = useState(ON)
  useEffect(() => {
    const subscription = watchSecondReader(store).subscribe({ next: setCurrent, error: () => setCurrent(ON) })
    return () => subscription.unsubscribe()
  }, [store])
  return current
}

/** Why the person at this Studio works alone; undefined where another person reads what she publishes, or until it is known. */
export function useAlone(): AloneReason | undefined {
  const store = useDocumentStore()
  const client = useClient({ apiVersion: API_VERSION })
  const [alone, setAlone] = useState<AloneReason>()
  useEffect(() => {
    const subscription = combineLatest([watchSecondReader(store), watchPeople(client)])
      .pipe(map(([{ isOn }, people]) => whyAlone(isOn, people)))
      .subscribe({ next: setAlone, error: () => setAlone(undefined) })
    return () => subscription.unsubscribe()
  }, [store, client])
  return alone
}

/** Whether another person has to approve what is published. True until the contrary is known. */
export function useSecondReader(): boolean {
  return useAlone() === undefined
}
