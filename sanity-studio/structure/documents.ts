import type { DocumentListBuilder, StructureBuilder } from 'sanity/structure'

import { API_VERSION } from '../connection/api-version.ts'

/**
 * GROQ that a document is a draft. In lists a draft has the id of its published document, and its own as
 * `_originalId`; listeners see it under its own. The filter works for both.
 */
export const IS_DRAFT = 'coalesce(_originalId, _id) in path("drafts.**")'

/** How a list of documents is described. */
interface DocumentQuery {
  readonly id: string
  readonly title: string
  readonly type: string
  /** The GROQ condition besides the type. */
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
