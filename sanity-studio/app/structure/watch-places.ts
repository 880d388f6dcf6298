import { map, type Observable } from 'rxjs'

import { watchQuery, type QueryStore } from '../connection/watch-query.ts'
import { JURISDICTIONS } from '../../model/schema/vocabularies/organisations.ts'

/** Documents that apply at a place. */
export interface Placed {
  readonly type: string
  /** The name of the field with the country or state in which a document applies. */
  readonly field: string
}

/** Observes the places for which there are documents, in the order of the site's pages. */
export function watchPlaces(store: QueryStore, { type, field }: Placed): Observable<readonly string[]> {
  return watchQuery(store, {
    fetch: `array::unique(*[_type == $type && defined(${field})].${field})`,
    listen: '*[_type == $type]',
    params: { type },
    perspective: 'drafts',
  }).pipe(
    map((found: unknown) => {
      const places: readonly unknown[] = Array.isArray(found) ? found : []
      return JURISDICTIONS.filter((place) => places.includes(place))
    }),
  )
}
