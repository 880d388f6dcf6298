import { type Fields, fieldsIn, isFields, textsIn } from '../rules/fields.ts'
import { findLanguage } from './languages.ts'
import type { HubKnowledge } from './link-row.ts'
import { findPlaces } from './places.ts'
import { createProposer, type KnownLabel } from './proposals.ts'
import { createFindPublisher } from './publishers.ts'
import { BASE_LANGUAGE } from '../../../src/domain/base-language.ts'

/** How many resources proposals are learnt from: those that were changed last. */
const MOST_RESOURCES = 2_000

const ORIGINAL = `language == "${BASE_LANGUAGE}" && !defined(translationOf)`

/** One GROQ query for all that the hub knows about links, in the perspective of drafts. */
export const KNOWLEDGE_QUERY = `{
  "resources": *[_type in ["guide", "policy", "training", "externalResource"] && ${ORIGINAL}]
    | order(_updatedAt desc)[0...${MOST_RESOURCES}]{
      _id, title, summary, layTerms, kind, "topics": topics[]._ref, "roles": roles[]._ref, forEveryJob
    },
  "links": *[_type == "externalResource" && !defined(translationOf)]{
    _id, title, url, publisher, "publishedBy": publishedBy[]._ref, "slug": slug.current
  },
  "topics": *[_type == "topic" && ${ORIGINAL}] | order(title asc){_id, title, layTerms},
  "roles": *[_type == "role" && ${ORIGINAL}] | order(title asc){_id, title, layTerms},
  "organisations": *[_type == "organisation" && !defined(translationOf)]{_id, title, url, country}
}`

/** What the hub knows, and what the table offers to choose from. */
export interface Hub extends HubKnowledge {
  readonly topics: readonly KnownLabel[]
  readonly roles: readonly KnownLabel[]
  /** The last parts of the addresses that links have. */
  readonly slugs: readonly string[]
}

function text(row: Fields, name: string): string {
  const value = row[name]
  return typeof value === 'string' ? value : ''
}

function toLabel(row: Fields): KnownLabel {
  return { id: text(row, '_id'), title: text(row, 'title'), layTerms: textsIn(row['layTerms']) }
}

/** Learns from the answer to KNOWLEDGE_QUERY. What a document in work lacks is empty. */
export function toHub(answer: unknown): Hub {
  const found = isFields(answer) ? answer : {}
  const links = fieldsIn(found['links'])
  const [topics, roles] = [fieldsIn(found['topics']).map(toLabel), fieldsIn(found['roles']).map(toLabel)]
  const resources = fieldsIn(found['resources']).map((row) => ({
    title: text(row, 'title'),
    summary: text(row, 'summary'),
    layTerms: textsIn(row['layTerms']),
    kind: text(row, 'kind'),
    topics: textsIn(row['topics']),
    roles: textsIn(row['roles']),
    forEveryJob: row['forEveryJob'] === true,
  }))
  const organisations = fieldsIn(found['organisations']).map((row) => ({
    id: text(row, '_id'),
    title: text(row, 'title'),
    url: text(row, 'url'),
    country: text(row, 'country') || undefined,
  }))
  const publications = links.map((row) => ({
    url: text(row, 'url'),
    publisher: text(row, 'publisher'),
    publishedBy: textsIn(row['publishedBy']),
  }))
  return {
    topics,
    roles,
    slugs: links.map((row) => text(row, 'slug')),
    pages: links
      .filter((row) => text(row, 'url') !== '')
      .map((row) => ({ id: text(row, '_id'), title: text(row, 'title'), url: text(row, 'url') })),
    propose: createProposer({ resources, topics, roles }),
    findPublisher: createFindPublisher(organisations, publications),
    findPlaces,
    findLanguage,
  }
}
