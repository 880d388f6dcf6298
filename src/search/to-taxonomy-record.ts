import type { Role, Topic } from '../domain/taxonomy.ts'
import type { SearchRecord } from './search-record.ts'

/** Topics and jobs by slug. */
export interface Taxonomy {
  readonly topics: ReadonlyMap<string, Topic>
  readonly roles: ReadonlyMap<string, Role>
}

/** The titles of topics by their slugs. */
export function topicTitles(slugs: readonly string[], { topics }: Taxonomy): readonly string[] {
  return slugs.flatMap((slug) => topics.get(slug)?.title ?? [])
}

export function toTopicRecord({ path, title, definition, language, layTerms }: Topic): SearchRecord {
  return { type: 'topic', path, title, summary: definition, language, topics: [], layTerms, headings: [] }
}

export function toRoleRecord({ path, title, shortTitle, definition, language, layTerms }: Role): SearchRecord {
  const names = shortTitle === title ? layTerms : [shortTitle, ...layTerms]
  return { type: 'role', path, title, summary: definition, language, topics: [], layTerms: names, headings: [] }
}
