import { headingsOf } from '../domain/headings.ts'
import type { Resource } from '../domain/resource.ts'
import type { SearchRecord } from './search-record.ts'
import { topicTitles, type Taxonomy } from './to-taxonomy-record.ts'

/**
 * A resource with more topics than this is about everything. It keeps its topics but inherits no
 * lay terms: it would answer every question.
 */
const MOST_TOPICS = 8

function inheritedTerms({ topics, roles }: Resource, taxonomy: Taxonomy): readonly string[] {
  if (topics.length > MOST_TOPICS) return []
  const terms = [
    ...topics.flatMap((slug) => taxonomy.topics.get(slug)?.layTerms ?? []),
    ...roles.flatMap((slug) => taxonomy.roles.get(slug)?.layTerms ?? []),
  ]
  return [...new Set(terms)]
}

function headingsIn(resource: Resource): readonly string[] {
  switch (resource.type) {
    case 'guide':
    case 'policy':
      return headingsOf(resource.body).map(({ text }) => text)
    case 'training':
      return [
        ...headingsOf(resource.body).map(({ text }) => text),
        ...resource.lessons.map(({ title }) => title),
        ...resource.scenarios.map(({ title }) => title),
      ]
    case 'externalResource':
      return []
  }
}

/** A resource with the lay terms of its topics and jobs. */
export function toResourceRecord(resource: Resource, taxonomy: Taxonomy): SearchRecord {
  const { path, title, summary, language, kind, publisher, minutes, languages } = resource
  const isOneLanguage = languages.length === 1 && languages[0] === language
  return {
    type: 'resource',
    ...{ path, title, summary, language, kind },
    ...(resource.type === 'externalResource' ? { publisher } : {}),
    ...(minutes === undefined ? {} : { minutes }),
    ...(isOneLanguage ? {} : { languages }),
    topics: topicTitles(resource.topics, taxonomy),
    layTerms: inheritedTerms(resource, taxonomy),
    headings: headingsIn(resource),
  }
}
