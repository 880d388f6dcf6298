import { useCallback } from 'react'
import { map } from 'rxjs'

import { useWatched, type Found } from '../connection/use-watched.ts'
import { watchQuery, type QueryStore } from '../connection/watch-query.ts'
import { fieldsIn } from '../../model/rules/fields.ts'
import { findReferrers, referrersOf, type Referrer } from './referrers.ts'

/** Observes which documents refer to one. */
export function useReferrers(id: string): Found<readonly Referrer[]> {
  return useWatched(
    useCallback(
      (store: QueryStore) =>
        watchQuery(store, referrersOf(id)).pipe(map((found) => findReferrers(fieldsIn(found), id))),
      [id],
    ),
  )
}
