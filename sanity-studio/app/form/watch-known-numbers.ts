import { map } from 'rxjs'

import { shared, watchQuery } from '../connection/watch-query.ts'
import { fieldsIn } from '../../model/rules/fields.ts'
import { knownNumbers, PUBLISHED_NUMBERS } from '../../model/rules/known-numbers.ts'

/** Observes the numbers of all published helplines, once for all forms. */
export const watchKnownNumbers = shared((store) =>
  watchQuery(store, {
    fetch: PUBLISHED_NUMBERS,
    listen: '*[_type == "helpline"]',
    perspective: 'published',
  }).pipe(map((found) => knownNumbers(fieldsIn(found)))),
)
