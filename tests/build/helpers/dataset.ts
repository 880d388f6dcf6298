import { readDataset } from '../../../src/sanity/read-dataset.ts'
import { isPublishedId } from '../../../src/sanity/published.ts'
import type { ContentDocument } from '../../../src/sanity/source.ts'

/** The repository's own content, in two piles. */
export interface Content {
  readonly published: readonly ContentDocument[]
  /** Drafts of which no published document bears the id. */
  readonly drafts: readonly ContentDocument[]
}

/** The content from which the site was built. */
export async function readContent(): Promise<Content> {
  const { documents } = await readDataset('content')
  const published = documents.filter(({ _id }) => isPublishedId(_id))
  const ids = new Set(published.map(({ _id }) => _id))
  const drafts = documents.filter(({ _id }) => !isPublishedId(_id) && !ids.has(publishedIdOf(_id)))
  return { published, drafts }
}

/** The id that a draft will have once it is published. */
export function publishedIdOf(draftId: string): string {
  return draftId.replace(/^drafts\./, '')
}

/** The text in a field of a document; undefined where it holds none. */
export function textField(document: ContentDocument, field: string): string | undefined {
  const value = document[field]
  return typeof value === 'string' ? value : undefined
}

/** The last part of a document's address. */
export function slugOf(document: ContentDocument): string | undefined {
  const slug = document['slug']
  if (typeof slug !== 'object' || slug === null || !('current' in slug)) return undefined
  return typeof slug.current === 'string' ? slug.current : undefined
}

/** The documents of one type. */
export function ofType(documents: readonly ContentDocument[], type: string): readonly ContentDocument[] {
  return documents.filter(({ _type }) => _type === type)
}
