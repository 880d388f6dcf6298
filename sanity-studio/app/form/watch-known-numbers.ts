import { map, type Observable } from 'rxjs'

import { watchQuery, type QueryStore } from '../connection/watch-query.ts'
import { fieldsIn } from '../../model/rules/fields.ts'
import { knownNumbers, PUBLISHED_NUMBERS, type KnownNumbers } from '../../model/rules/known-numbers.ts'

/** Observes the numbers of all published helplines. */
export function watchKnownNumbers(store: QueryStore): Observable<KnownNumbers> {
  return watchQuery(store, {
    fetch: PUBLISHED_NUMBERS,
    listen: '*[_type == "helpline"]',
    perspective: 'published',
  }).pipe(map((found) => knownNumbers(fieldsIn(found))))
}
