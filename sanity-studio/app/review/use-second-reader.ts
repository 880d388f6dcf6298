import { useCallback } from 'react'
import { combineLatest, map } from 'rxjs'
import { useClient } from 'sanity'

import { API_VERSION } from '../connection/api-version.ts'
import { known, useWatched } from '../connection/use-watched.ts'
import type { QueryStore } from '../connection/watch-query.ts'
import { whyAlone, type AloneReason } from '../../model/rules/second-reader.ts'
import { watchPeople } from './watch-people.ts'
import { ON, watchSecondReader, type SecondReaderSwitch } from './watch-second-reader.ts'

/** Observes the switch of the second reader. */
export function useSecondReaderSwitch(): SecondReaderSwitch {
  return known(useWatched(watchSecondReader)) ?? ON
}

/** Why the person at this Studio works alone; undefined where another person reads what she publishes, or until it is known. */
export function useAlone(): AloneReason | undefined {
  const client = useClient({ apiVersion: API_VERSION })
  const watch = useCallback(
    (store: QueryStore) =>
      combineLatest([watchSecondReader(store), watchPeople(client)]).pipe(
        map(([{ isOn }, people]) => whyAlone(isOn, people)),
      ),
    [client],
  )
  return known(useWatched(watch))
}

/** Whether another person has to approve what is published. True until the contrary is known. */
export function useSecondReader(): boolean {
  return useAlone() === undefined
}
