import type { DocumentListBuilder, StructureBuilder } from 'sanity/structure'

import { API_VERSION } from '../connection/api-version.ts'

/**
 * Whether a document is a draft. In lists a draft bears the id of its published document and its own under
 * `_originalId`; listeners see it under its own. Both have to understand the filter.
 */
export const IS_DRAFT = 'coalesce(_originalId, _id) in path("drafts.**")'

/** How a list of documents is described. */
interface DocumentQuery {
  readonly id: string
  readonly title: string
  readonly type: string
  /** What is asked besides the type. */
  readonly filter: string
  readonly params?: Readonly<Record<string, string | readonly string[]>>
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
