import type { SearchDocument } from '../../../src/search/model.ts'

/** A document as the peers index it: each list is one text. */
export interface FlatDocument {
  readonly id: string
  readonly title: string
  readonly topics: string
  readonly layTerms: string
  readonly headings: string
  readonly summary: string
  readonly body: string
}

/** Joins what stands in lists. */
export function flatten({ id, title, summary, body, ...lists }: SearchDocument): FlatDocument {
  const { topics, layTerms, inheritedTerms = [], headings } = lists
  return {
    ...{ id, title, summary, body },
    topics: topics.join('\n'),
    layTerms: [...layTerms, ...inheritedTerms].join('\n'),
    headings: headings.join('\n'),
  }
}
