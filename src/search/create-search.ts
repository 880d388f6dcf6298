import Fuse from 'fuse.js'
import { analyseRecords } from './analyse-records.ts'
import { correctSpelling } from './correct-spelling.ts'
import { FUSE_OPTIONS } from './fuse-options.ts'
import type { Boldness } from './most-edits.ts'
import { scoreRecord } from './score-record.ts'
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
const MOST_CHARACTERS = 100

/** Below this share of the best score a result merely shares a common word with the query. */
const WORST_SHARE = 0.05

interface Answer {
  readonly typed: string
  /** How far words had to be repaired for something to be found. */
  readonly boldness: Boldness
  readonly results: readonly SearchResult[]
}

function hasMatches(results: readonly SearchResult[]): boolean {
  return results.some(({ words }) => words.length > 0)
}

function withoutTail(results: readonly SearchResult[]): readonly SearchResult[] {
  const worst = (results[0]?.score ?? 0) * WORST_SHARE
  return results.filter(({ score }) => score >= worst)
}

/** Makes records searchable. Costs more than a search, so it is done once a page. */
export function createSearch(records: readonly SearchRecord[]): Search {
  const analysed = analyseRecords(records)
  const fuse = new Fuse(analysed, FUSE_OPTIONS)
  const vocabulary = createVocabulary(records)

  function rank(input: string, boldness: Boldness): readonly SearchResult[] {
    const query = readQuery(input, vocabulary, boldness)
    if (query.terms.length === 0) return []
    const results = fuse.search(query.terms.join(' ')).flatMap(({ item, refIndex, score: distance = 1 }) => {
      const record = records[refIndex]
      return record === undefined ? [] : [{ record, ...scoreRecord(item, query, 1 - distance) }]
    })
    // The sort is stable: equal ones keep the order of the records.
    return results.sort((a, b) => b.score - a.score)
  }

  /** Records with all words, then with some; if none, with what may be meant; if none, what Fuse finds alike. */
  function answer(typed: string): Answer {
    const sure = rank(typed, 'sure')
    if (hasMatches(sure)) return { typed, boldness: 'sure', results: withoutTail(sure) }
    const bold = rank(typed, 'bold')
    return hasMatches(bold)
      ? { typed, boldness: 'bold', results: withoutTail(bold) }
      : { typed, boldness: 'sure', results: sure }
  }

  // The results and the suggestion of one query are asked for one after the other.
  let last = answer('')
  function answerTo(words: string): Answer {
    const typed = words.slice(0, MOST_CHARACTERS)
    if (typed !== last.typed) last = answer(typed)
    return last
  }

  return {
    search: (words, limit) => answerTo(words).results.slice(0, limit),
    suggest(words) {
      const { typed, boldness } = answerTo(words)
      const meant = correctSpelling(typed, vocabulary, boldness)
      return meant === typed ? undefined : meant
    },
  }
}
