import { concat, concatMap, last, map, of, take, tap, type Observable } from 'rxjs'

import { ALL_CONTENT, NO_CHANGES, watchQuery, type QueryStore } from '../connection/watch-query.ts'
import { fieldsIn, type Fields } from '../../model/rules/fields.ts'
import { findOutdated, neededDocuments, REVISIONS_QUERY } from '../../model/translation-units/outdated.ts'

/** How many documents are read with one query: few enough for a condition on ids to be answered at once. */
const AT_ONCE = 200

function chunksOf(ids: readonly string[]): readonly string[][] {
  return Array.from({ length: Math.ceil(ids.length / AT_ONCE) }, (_, at) => ids.slice(at * AT_ONCE, (at + 1) * AT_ONCE))
}

/** Reads documents once, drafts and published ones alike. */
function read(store: QueryStore, ids: readonly string[]): Observable<readonly Fields[]> {
  // The ids stand in the query, which is sent as a body where it is long. That of a revision is heard already, so no change
  // is listened to.
  const query = { fetch: `*[_id in ${JSON.stringify(ids)}]`, listen: NO_CHANGES, perspective: 'raw' } as const
  return watchQuery(store, query).pipe(
    take(1),
    map((found) => fieldsIn(found)),
  )
}

/**
 * Observes which translations no longer say what their originals say, by their published ids: hashes are compared here,
 * since GROQ has none. Of each change only the documents with another revision are read.
 */
export function watchOutdated(store: QueryStore): Observable<readonly string[]> {
  const known = new Map<string, Fields>()
  return watchQuery(store, { fetch: REVISIONS_QUERY, listen: ALL_CONTENT, perspective: 'raw' }).pipe(
    concatMap((found) => {
      const { ids, toRead } = neededDocuments(fieldsIn(found), known)
      const reads = chunksOf(toRead).map((chunk) =>
        read(store, chunk).pipe(
          tap((documents) => {
            for (const document of documents) known.set(String(document['_id']), document)
          }),
        ),
      )
      return concat(...reads, of<readonly Fields[]>([])).pipe(
        last(),
        map(() => findOutdated(ids.map((id) => known.get(id)).filter((one) => one !== undefined))),
      )
    }),
  )
}
