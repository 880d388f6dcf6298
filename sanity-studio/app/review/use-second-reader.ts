import { useEffect, useState } from 'react'
import { combineLatest, map } from 'rxjs'
import { useClient, useDocumentStore } from 'sanity'

import { API_VERSION } from '../connection/api-version.ts'
import { whyAlone, type AloneReason } from '../../model/rules/second-reader.ts'
import { watchPeople } from './watch-people.ts'
import { ON, watchSecondReader, type SecondReaderSwitch } from './watch-second-reader.ts'

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
