import type { Role, Topic } from '../domain/taxonomy.ts'
import { distinct } from './record-context.ts'
import type { SearchRecord } from './search-record.ts'

/** A topic with its own lay terms. */
export function toTopicRecord({ path, title, definition, language, layTerms }: Topic): SearchRecord {
  return { type: 'topic', path, title, summary: definition, language, topics: [], layTerms, headings: [] }
}

/** A job with its own lay terms and its short title. */
export function toRoleRecord({ path, title, shortTitle, definition, language, layTerms }: Role): SearchRecord {
  return {
    type: 'role',
    ...{ path, title, summary: definition, language },
    topics: [],
    layTerms: distinct([shortTitle, ...layTerms]),
    headings: [],
  }
}
