import { distinctUntilChanged, map, startWith, type Observable } from 'rxjs'

import { watchQuery, type QueryStore } from '../connection/watch-query.ts'
import { AS_OF_QUERY, SEEN_OTHERS } from '../../model/desk/queries.ts'

/**
 * Observes as of which reviews, requests to remove and drafts a list is. One of Sanity's own listens to its documents one by one
 * and does not notice a review: so this is a parameter of it, which no filter reads, and the list is read again when it changes.
 * It is there at once: every link of the Studio waits for the lists.
 */
export function watchAsOf(store: QueryStore): Observable<string> {
  return watchQuery(store, { fetch: AS_OF_QUERY, listen: SEEN_OTHERS, perspective: 'drafts' }).pipe(
    map((found) => JSON.stringify(found)),
    startWith(''),
    distinctUntilChanged(),
  )
}
