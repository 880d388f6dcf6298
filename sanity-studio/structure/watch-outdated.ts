import { concat, concatMap, last, map, of, take, tap, type Observable } from 'rxjs'
import type { DocumentStore } from 'sanity'

import { ALL_CONTENT, watchQuery } from '../connection/watch-query.ts'
import { fieldsIn, type Fields } from '../rules/fields.ts'
import { findOutdated, neededDocuments, REVISIONS_QUERY } from '../translation-units/outdated.ts'

/** How many documents are read with one query: few enough for a condition on ids to be answered at once. */
const AT_ONCE = 200

function chunksOf(ids: readonly string[]): readonly string[][] {
  return Array.from({ length: Math.ceil(ids.length / AT_ONCE) }, (_, at) => ids.slice(at * AT_ONCE, (at + 1) * AT_ONCE))
}

/** Reads documents once, drafts and published ones alike. */
function read(documentStore: DocumentStore, ids: string[]): Observable<readonly Fields[]> {
  // No change is listened to: that of a revision is heard already.
  const query = { fetch: '*[_id in $ids]', listen: '*[_id == ""]', params: { ids }, perspective: 'raw' } as const
  return watchQuery(documentStore, query).pipe(
    take(1),
    map((found) => fieldsIn(found)),
  )
}

/**
 * Observes which translations no longer say what their originals say, by their published ids: hashes are compared here,
 * since GROQ has none. Of each change only the documents with another revision are read.
 */
export function watchOutdated(documentStore: DocumentStore): Observable<readonly string[]> {
  const known = new Map<string, Fields>()
  return watchQuery(documentStore, { fetch: REVISIONS_QUERY, listen: ALL_CONTENT, perspective: 'raw' }).pipe(
    concatMap((found) => {
      const { ids, toRead } = neededDocuments(fieldsIn(found), known)
      const reads = chunksOf(toRead).map((chunk) =>
        read(documentStore, chunk).pipe(
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
