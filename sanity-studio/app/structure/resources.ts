import { switchMap } from 'rxjs'
import type { ListBuilder, ListItemBuilder, StructureBuilder, StructureResolverContext } from 'sanity/structure'

import { IS_DRAFT, IS_WAITING } from '../../model/desk/lists.ts'
import { API_VERSION } from '../connection/api-version.ts'
import { iconOf } from '../decorated-types.ts'
import { allOf } from './choose-several.ts'
import { listDocuments } from './documents.ts'
import { inLanguage } from './in-language.ts'
import { watchAsOf } from './watch-as-of.ts'

const RESOURCES = [
  { type: 'guide', title: 'Guides' },
  { type: 'policy', title: 'Papers' },
  { type: 'training', title: 'Training' },
  { type: 'externalResource', title: 'Links' },
] as const

const STATUSES = [
  { id: 'drafts', title: 'Drafts and changes', filter: IS_DRAFT, otherwise: 'All languages' },
  { id: 'published', title: 'Published', filter: `!(${IS_DRAFT})`, otherwise: 'Originals' },
] as const

function byStatus(S: StructureBuilder, type: string): readonly ListItemBuilder[] {
  return STATUSES.map(({ id, title, filter, otherwise }) =>
    S.listItem()
      .id(id)
      .title(title)
      .child(inLanguage(S, listDocuments(S, { id, title, type, filter }), otherwise)),
  )
}

/** Documents of a type that wait for a second reader. */
function waitingForReview(S: StructureBuilder, context: StructureResolverContext, type: string): ListItemBuilder {
  const list = { id: 'waiting', title: 'Waiting for review', type, filter: IS_WAITING }
  const watchList = () =>
    watchAsOf(context.documentStore).pipe(
      switchMap((asOf) => inLanguage(S, listDocuments(S, { ...list, params: { asOf } }), 'All languages')()),
    )
  return S.listItem().id(list.id).title(list.title).child(watchList)
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
        .filter('_type == $type && !defined(translationOf)')
        .apiVersion(API_VERSION)
        .defaultOrdering([{ field: 'order', direction: 'asc' }])
        .child((id) =>
          inLanguage(S, listDocuments(S, { id, title: 'Resources', type, filter, params: { facet: id } }))(),
        ),
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
        .child(inLanguage(S, allOf(S, type, title))),
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
