import { distinctUntilChanged, map, type Observable } from 'rxjs'
import type { ListItemBuilder, StructureBuilder, StructureResolverContext } from 'sanity/structure'

import { watchQuery } from '../connection/watch-query.ts'
import { idsAsSeen, WAITING_IDS_QUERY } from '../desk/waiting-ids.ts'
import { listDocuments } from './documents.ts'

function toIds(found: unknown): readonly string[] {
  return Array.isArray(found) ? found.filter((id) => typeof id === 'string').sort() : []
}

function watchWaiting({ documentStore }: StructureResolverContext): Observable<readonly string[]> {
  const listen = '*[_type == "review"]'
  return watchQuery(documentStore, { fetch: WAITING_IDS_QUERY, listen, perspective: 'drafts' }).pipe(
    map(toIds),
    distinctUntilChanged((before, now) => before.join() === now.join()),
  )
}

/**
 * Documents of a type that wait for a second reader. A listener sees one document at a time and so never learns of a
 * review: the ids come as a parameter, and a list is made anew when they change.
 */
export function waitingForReview(
  S: StructureBuilder,
  context: StructureResolverContext,
  type: string,
): ListItemBuilder {
  const list = { id: 'waiting', title: 'Waiting for review', type, filter: '_id in $waiting' }
  return S.listItem()
    .id(list.id)
    .title(list.title)
    .child(() =>
      watchWaiting(context).pipe(map((ids) => listDocuments(S, { ...list, params: { waiting: idsAsSeen(ids) } }))),
    )
}
