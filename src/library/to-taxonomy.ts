import { documentPath } from '../domain/paths.ts'
import type { Role, Topic } from '../domain/taxonomy.ts'
import type { ROLES_QUERY_RESULT, TOPICS_QUERY_RESULT } from '../sanity/types.ts'
import type { Directory } from './directory.ts'
import type { Localised } from './localise.ts'
import { listed } from './present.ts'

/** Maps a topic into the reader's language. */
export function toTopic(
  { original, worded, wording }: Localised<TOPICS_QUERY_RESULT[number]>,
  directory: Directory,
  language: string,
): Topic {
  const slug = original.slug ?? original._id
  const [broader] = directory.slugsOf(original.broader === null ? [] : [original.broader], original._id)
  return {
    ...wording,
    id: original._id,
    slug,
    path: documentPath(language, 'topic', slug),
    title: worded.title,
    definition: worded.definition,
    order: original.order,
    ...(broader === undefined ? {} : { broader }),
    layTerms: listed(worded.layTerms),
  }
}

/** Maps a job into the reader's language. */
export function toRole({ original, worded, wording }: Localised<ROLES_QUERY_RESULT[number]>, language: string): Role {
  const slug = original.slug ?? original._id
  return {
    ...wording,
    id: original._id,
    slug,
    path: documentPath(language, 'role', slug),
    title: worded.title,
    shortTitle: worded.shortTitle,
    definition: worded.definition,
    order: original.order,
    layTerms: listed(worded.layTerms),
  }
}
