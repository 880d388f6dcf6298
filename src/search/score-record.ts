import { BETWEEN, type AnalysedRecord } from './analyse-records.ts'
import type { SearchQuery } from './search-query.ts'

/** The score of a record, and the terms that words of it begin with. */
export interface Score {
  readonly score: number
  readonly words: readonly string[]
}

/** Counts as covered where no word begins with a term: Fuse's view alone decides then. */
const LEAST_COVERAGE = 0.01

/** 1 where a term is a word, less the more of the word is not typed yet, 0 where no word begins with it. */
function strengthOf(term: string, words: readonly string[]): number {
  let strength = 0
  for (const word of words) if (word.startsWith(term)) strength = Math.max(strength, term.length / word.length)
  return strength
}

/** Helplines of many countries have one name: “Emergency services” stands beside “Emergency”, so that order decides. */
function isCalled(phrase: string, { type, title }: AnalysedRecord): boolean {
  return title === phrase || (type === 'helpline' && title.startsWith(`${phrase} `))
}

/**
 * What is called exactly as was asked comes before what merely has its words: by its title first,
 * then by a name of its own, then by one inherited as resources do. One word alone is no phrase.
 */
function phraseBonus({ phrase }: SearchQuery, record: AnalysedRecord): number {
  if (isCalled(phrase, record)) return 2
  const names = [BETWEEN, record.topics, record.layTerms, record.headings, BETWEEN].join(BETWEEN)
  if (names.includes(BETWEEN + phrase + BETWEEN)) return record.type === 'resource' ? 1 : 1.25
  return phrase.includes(' ') && ` ${record.title}${names}`.includes(` ${phrase} `) ? 0.5 : 0
}

/**
 * How well a record answers a query, from 0 to 3. How much of the query it covers counts twice, so
 * that all words tend to beat some; yet some suffice, so that one unknown word hides nothing.
 * @param fit what Fuse thinks of the record, from 0 to 1.
 */
export function scoreRecord(record: AnalysedRecord, query: SearchQuery, fit: number): Score {
  const terms = query.terms.map((term) => ({ term, strength: strengthOf(term, record.words) }))
  const coverage = terms.reduce((sum, { strength }) => sum + strength, 0) / terms.length
  return {
    score: fit * Math.max(coverage, LEAST_COVERAGE) ** 2 + phraseBonus(query, record),
    words: terms.filter(({ strength }) => strength > 0).map(({ term }) => term),
  }
}
