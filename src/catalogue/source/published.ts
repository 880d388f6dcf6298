import type { ContentDocument } from './source.ts'

/** Whether an id is that of a published document, neither of a draft nor of a version in a release. */
export function isPublishedId(id: string): boolean {
  return !id.startsWith('drafts.') && !id.startsWith('versions.')
}

/** The documents that readers may see. */
export function publishedOnly(documents: readonly ContentDocument[]): readonly ContentDocument[] {
  return documents.filter(({ _id }) => isPublishedId(_id))
}
