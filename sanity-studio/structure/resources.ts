import { distinctUntilChanged, map, type Observable } from 'rxjs'
import type { ListBuilder, ListItemBuilder, StructureBuilder, StructureResolverContext } from 'sanity/structure'

import { watchQuery } from '../connection/watch-query.ts'
import { WAITING_IDS_QUERY, withDraftIds } from '../desk/queries.ts'
import { iconOf } from '../schema-decoration/index.ts'
import { allOf } from './choose-several.ts'
import { IS_DRAFT, listDocuments } from './documents.ts'

const RESOURCES = [
  { type: 'guide', title: 'Guides' },
  { type: 'policy', title: 'Papers' },
  { type: 'training', title: 'Training' },
  { type: 'externalResource', title: 'Links' },
] as const

const STATUSES = [
  { id: 'drafts', title: 'Drafts and changes', filter: IS_DRAFT },
  { id: 'published', title: 'Published', filter: `!(${IS_DRAFT})` },
] as const

function byStatus(S: StructureBuilder, type: string): readonly ListItemBuilder[] {
  return STATUSES.map(({ id, title, filter }) =>
    S.listItem().id(id).title(title).child(listDocuments(S, { id, title, type, filter })),
  )
}

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
 * Documents of a type that wait for a second reader. A list listens to its own documents alone and does not notice a
 * review: so the ids are a parameter, and the list is created again when they change.
 */
function waitingForReview(S: StructureBuilder, context: StructureResolverContext, type: string): ListItemBuilder {
  const list = { id: 'waiting', title: 'Waiting for review', type, filter: '_id in $waiting' }
  return S.listItem()
    .id(list.id)
    .title(list.title)
    .child(() =>
      watchWaiting(context).pipe(map((ids) => listDocuments(S, { ...list, params: { waiting: withDraftIds(ids) } }))),
    )
}

/** A list of topics or jobs, each of which opens the resources that refer to it. */
function by(S: StructureBuilder, type: string, facet: 'topic' | 'role'): ListItemBuilder {
  const title = facet === 'topic' ? 'By topic' : 'By job'
  const filter = facet === 'topic' ? '$facet in topics[]._ref' : '($facet in roles[]._ref || forEveryJob == true)'
  return S.listItem()
    .id(facet)
    .title(title)
    .icon(iconOf(facet))
    .child(
      S.documentTypeList(facet)
        .title(title)
        .defaultOrdering([{ field: 'order', direction: 'asc' }])
        .child((id) => listDocuments(S, { id, title: 'Resources', type, filter, params: { facet: id } })),
    )
}

function listOf(S: StructureBuilder, context: StructureResolverContext, type: string, title: string): ListBuilder {
  return S.list()
    .id(type)
    .title(title)
    .items([
      S.listItem()
        .id('all')
        .title('All')
        .child(allOf(S, type, title)),
      ...byStatus(S, type),
      waitingForReview(S, context, type),
      S.divider(),
      by(S, type, 'topic'),
      by(S, type, 'role'),
    ])
}

/** Guides, papers, training and links, each by status, by topic and by job. */
export function resources(S: StructureBuilder, context: StructureResolverContext): ListItemBuilder {
  return S.listItem()
    .id('resources')
    .title('Resources')
    .icon(iconOf('guide'))
    .child(
      S.list()
        .id('resources')
        .title('Resources')
        .items(
          RESOURCES.map(({ type, title }) =>
            S.listItem()
              .id(type)
              .title(title)
              .icon(iconOf(type))
              .child(listOf(S, context, type, title)),
          ),
        ),
    )
}
