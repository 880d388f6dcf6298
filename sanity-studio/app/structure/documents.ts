import type { DocumentListBuilder, StructureBuilder } from 'sanity/structure'

import { API_VERSION } from '../connection/api-version.ts'

/** How a list of documents is described. */
interface DocumentQuery {
  readonly id: string
  readonly title: string
  readonly type: string
  /** The GROQ condition besides the type. */
  readonly filter: string
  /** Single values, and no lists: a listener's address may not grow with the content (`connection/watch-query.ts`). */
  readonly params?: Readonly<Record<string, string>>
}

/** A list of documents of one type. */
export function listDocuments(S: StructureBuilder, query: DocumentQuery): DocumentListBuilder {
  const { id, title, type, filter, params = {} } = query
  return S.documentList()
    .id(id)
    .title(title)
    .schemaType(type)
    .filter(`_type == $type && ${filter}`)
    .params({ ...params, type })
    .apiVersion(API_VERSION)
    .defaultOrdering([{ field: 'title', direction: 'asc' }])
}
