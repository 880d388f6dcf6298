import { toFacetLists, type FacetLists } from './facet-lists.ts'
import type { LanguageWords } from './expand-words.ts'
import { stopWordsIn } from './stop-words.ts'
import { synonymsIn } from './synonyms.ts'
import { IndexError } from './index-error.ts'
import type { ResultFacts, SearchDocument, SearchGroup } from './search-document.ts'

/** A document as results show it. */
export interface SearchCard extends ResultFacts {
  readonly id: string
  readonly group: SearchGroup
  readonly title: string
  readonly summary: string
  readonly headings: readonly string[]
  /** Lay terms of its own: by them “did you mean” and the nearest are found. */
  readonly terms: readonly string[]
  /** Slugs of the jobs it is for, where they are few. */
  readonly jobs: readonly string[]
}

/** The file of the cards. */
export interface Cards {
  readonly build: string
  /** In the order of the index. */
  readonly cards: readonly SearchCard[]
  readonly facets: FacetLists
  readonly words: LanguageWords
}

/** More jobs are not named: what is for many is for everyone. */
const MOST_JOBS = 2

function toCard(document: SearchDocument): SearchCard {
  const { id, group, title, summary, headings, layTerms, facets } = document
  const jobs = facets?.['role'] ?? []
  const { path, language, kind, publisher, minutes, year, seen, phone, dial, worth } = document
  return {
    ...{ id, group, title, summary, headings, terms: layTerms, jobs: jobs.length > MOST_JOBS ? [] : jobs },
    ...{ path, language, kind, publisher, minutes, year, seen, phone, dial, worth },
  }
}

/** What is shown of the documents of a build. */
export function toCards(documents: readonly SearchDocument[], build: string, language: string): Cards {
  return {
    build,
    cards: documents.map(toCard),
    facets: toFacetLists(documents.map(({ facets = {} }) => facets)),
    words: { synonyms: synonymsIn(language), stopWords: stopWordsIn(language) },
  }
}

function isCards(value: unknown): value is Cards {
  return (
    typeof value === 'object' &&
    value !== null &&
    'cards' in value &&
    Array.isArray(value.cards) &&
    'facets' in value &&
    'words' in value
  )
}

/**
 * Reads the file of the cards.
 * @throws IndexError for a file of another build than the index, and for one that was cut.
 */
export function readCards(json: string, build: string, count: number): Cards {
  const value = parse(json)
  if (!isCards(value)) throw new IndexError('has cards that cannot be read')
  if (value.build !== build || value.cards.length !== count) throw new IndexError('has the cards of another build')
  return value
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    throw new IndexError('has cards that cannot be read')
  }
}
