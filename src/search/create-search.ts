import Fuse from 'fuse.js'
import { correctSpelling } from './correct-spelling.ts'
import { FUSE_OPTIONS } from './fuse-options.ts'
import type { Boldness } from './most-edits.ts'
import { analyseRecord, scoreRecord } from './score-record.ts'
import { readQuery } from './search-query.ts'
import type { SearchRecord } from './search-record.ts'
import type { SearchResult } from './search-result.ts'
import { createVocabulary } from './vocabulary.ts'

/** The search of one language. */
export interface Search {
  /** The best results first; none for an empty query. */
  search(words: string, limit?: number): readonly SearchResult[]
  /** What was probably meant; undefined where that is what was typed. */
  suggest(words: string): string | undefined
}

/** Nobody types more; what is pasted is cut, so that a long text cannot stop a slow phone. */
const MOST_CHARACTERS = 200

/** Below this share of the best score a result merely shares a common word with the query. */
const WORST_SHARE = 0.05

/** Makes records searchable. Costs more than a search, so it is done once a page. */
export function createSearch(records: readonly SearchRecord[]): Search {
  const fuse = new Fuse(records, FUSE_OPTIONS)
  const vocabulary = createVocabulary(records)
  const analysed = new Map(records.map((record) => [record, analyseRecord(record)]))

  function rank(input: string, boldness: Boldness): readonly SearchResult[] {
    const query = readQuery(input, vocabulary, boldness)
    if (query.terms.length === 0) return []
    const results = fuse.search(query.terms.join(' ')).map(({ item: record, score: distance = 1 }) => ({
      record,
      ...scoreRecord(analysed.get(record) ?? analyseRecord(record), query, 1 - distance),
    }))
    // The sort is stable: equal ones keep the order of the records.
    return results.sort((a, b) => b.score - a.score)
  }

  /** All words come before some words by their score; then what may be meant; then what Fuse finds alike. */
  function answer(input: string) {
    for (const boldness of ['sure', 'bold'] as const) {
      const results = rank(input, boldness).filter(({ words }) => words.length > 0)
      const worst = (results[0]?.score ?? 0) * WORST_SHARE
      if (results.length > 0) return { boldness, results: results.filter(({ score }) => score >= worst) }
    }
    return { boldness: 'sure' as const, results: rank(input, 'sure') }
  }

  return {
    search: (words, limit) => answer(words.slice(0, MOST_CHARACTERS)).results.slice(0, limit),
    suggest(words) {
      const typed = words.slice(0, MOST_CHARACTERS)
      const corrected = correctSpelling(typed, vocabulary, 'sure')
      if (corrected !== typed) return corrected
      if (correctSpelling(typed, vocabulary, 'bold') === typed) return undefined
      const bold = correctSpelling(typed, vocabulary, answer(typed).boldness)
      return bold === typed ? undefined : bold
    },
  }
}
