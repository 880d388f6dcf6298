import Fuse from 'fuse.js'
import { analyseText } from './analyse-text.ts'
import { foldText } from './fold-text.ts'
import { FUSE_OPTIONS } from './fuse-options.ts'
import { queryWords } from './query-words.ts'
import { repairWord, type Boldness } from './repair-word.ts'
import type { SearchRecord } from './search-record.ts'
import { stemWord } from './stem-word.ts'
import { readRecord, scoreRecord } from './score-record.ts'
import { createVocabulary } from './vocabulary.ts'

export interface SearchResult {
  readonly record: SearchRecord
  readonly score: number
  readonly words: readonly string[]
}

export interface Search {
  search(words: string, limit?: number): readonly SearchResult[]
}

const MOST = 200

export function createSearch(records: readonly SearchRecord[]): Search {
  const fuse = new Fuse(records, FUSE_OPTIONS)
  const vocabulary = createVocabulary(records)
  const entries = records.map(readRecord)

  function find(input: string, boldness: Boldness): readonly SearchResult[] {
    const words = queryWords(foldText(input))
    const terms = [...new Set(words.flatMap((word) => repairWord(word, vocabulary, boldness)).map(stemWord))]
    const phrase = analyseText(input)
    return fuse
      .search(terms.join(' '))
      .map(({ refIndex, score }) => ({
        refIndex,
        ...scoreRecord(entries[refIndex]!, { terms, phrase, fit: 1 - (score ?? 1) }),
      }))
      .sort((a, b) => b.score - a.score || a.refIndex - b.refIndex)
      .flatMap(({ refIndex, score, words }) => ({ record: records[refIndex]!, score, words }))
  }
  return {
    search(input, limit) {
      if (analyseText(input) === '') return []
      const r = find(input.slice(0, MOST), 'sure')
      return r.slice(0, limit)
    },
  }
}
