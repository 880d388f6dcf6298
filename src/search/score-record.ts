import { analyseText, analyseTexts } from './analyse-text.ts'
import type { SearchQuery } from './search-query.ts'
import type { SearchRecord } from './search-record.ts'

/** A record with its words laid out for scoring. */
export interface AnalysedRecord {
  readonly record: SearchRecord
  readonly words: readonly string[]
  /** Title, topics, lay terms and headings, one a line with spaces around every word. */
  readonly names: string
}

export function analyseRecord(record: SearchRecord): AnalysedRecord {
  const { title, summary, publisher, topics, layTerms, headings } = record
  const names = analyseTexts([title, ...topics, ...layTerms, ...headings])
  const words = new Set(`${names}\n${analyseTexts([summary, publisher ?? ''])}`.match(/\S+/g))
  return { record, words: [...words], names: `\n${names.replace(/^|$/gm, ' ')}\n` }
}

/** 1 where a term is a word, less the more of the word is not yet typed, 0 where no word begins with it. */
function strengthOf(term: string, words: readonly string[]): number {
  return Math.max(0, ...words.filter((word) => word.startsWith(term)).map((word) => term.length / word.length))
}

/** What is called exactly as was asked comes before what merely has its words; one word alone is no phrase. */
function phraseBonus({ phrase }: SearchQuery, { names }: AnalysedRecord): number {
  if (names.includes(`\n ${phrase} \n`)) return 1
  return phrase.includes(' ') && names.includes(` ${phrase} `) ? 0.5 : 0
}

/**
 * How well a record answers a query, from 0 to 2. A record with all words stands before one with
 * some, whatever their weight; yet some words suffice to be found, so that one unknown word hides nothing.
 * @param fit what Fuse thinks of the record, from 0 to 1.
 * @returns the score with the terms that words of the record begin with; 0 where there are none.
 */
export function scoreRecord(analysed: AnalysedRecord, query: SearchQuery, fit: number) {
  const strengths = query.terms.map((term) => strengthOf(term, analysed.words))
  const coverage = strengths.reduce((sum, strength) => sum + strength, 0) / query.terms.length
  return {
    score: fit * coverage ** 2 + phraseBonus(query, analysed),
    words: query.terms.filter((_, at) => (strengths[at] ?? 0) > 0),
  }
}
