import type { ListBuilder, ListItemBuilder, StructureBuilder, StructureResolverContext } from 'sanity/structure'

import { iconOf } from '../schema-decoration/index.ts'
import { IS_DRAFT, listDocuments } from './documents.ts'
import { waitingForReview } from './waiting.ts'

const RESOURCES = [
  { type: 'guide', title: 'Guides' },
  { type: 'policy', title: 'Policies' },
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

/** Topics or jobs, each opening the resources that name it. */
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
      S.listItem().id('all').title('All').child(S.documentTypeList(type).title(title)),
      ...byStatus(S, type),
      waitingForReview(S, context, type),
      S.divider(),
      by(S, type, 'topic'),
      by(S, type, 'role'),
    ])
}

/** Guides, policies, training and links, each by how far it is, by topic and by job. */
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
