import { headingsOf } from '../domain/headings.ts'
import type { Resource } from '../domain/resource.ts'
import { distinct, topicTitles, type RecordContext } from './record-context.ts'
import type { SearchRecord } from './search-record.ts'

/**
 * A resource with more topics than this is about everything. It keeps its topics but inherits no
 * lay terms: it would answer every question.
 */
const MOST_TOPICS = 8

function inheritedTerms({ topics, roles }: Resource, context: RecordContext): readonly string[] {
  if (topics.length > MOST_TOPICS) return []
  return [
    ...topics.flatMap((slug) => context.topics.get(slug)?.layTerms ?? []),
    ...roles.flatMap((slug) => context.roles.get(slug)?.layTerms ?? []),
  ]
}

function headingsIn(resource: Resource): readonly string[] {
  switch (resource.type) {
    case 'guide':
    case 'policy':
      return headingsOf(resource.body).map(({ text }) => text)
    case 'training':
      return [...headingsOf(resource.body).map(({ text }) => text), ...partsOf(resource)]
    case 'externalResource':
      return []
  }
}

function partsOf({ lessons, scenarios }: Extract<Resource, { type: 'training' }>): readonly string[] {
  return [...lessons, ...scenarios].map(({ title }) => title)
}

/** A resource with the lay terms of its topics and jobs. */
export function toResourceRecord(resource: Resource, context: RecordContext): SearchRecord {
  const { path, title, summary, language, kind, publisher, minutes, languages } = resource
  const isInItsLanguageOnly = languages.length === 1 && languages[0] === language
  return {
    type: 'resource',
    ...{ path, title, summary, language, kind },
    ...(resource.type === 'externalResource' ? { publisher } : {}),
    ...(minutes === undefined ? {} : { minutes }),
    ...(isInItsLanguageOnly ? {} : { languages }),
    topics: topicTitles(resource.topics, context),
    layTerms: distinct([context.nameOf('kind', kind), ...inheritedTerms(resource, context)]),
    headings: headingsIn(resource),
  }
}
