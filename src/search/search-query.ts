import { foldText } from './fold-text.ts'
import type { Boldness } from './most-edits.ts'
import { queryWords } from './query-words.ts'
import { repairWord } from './repair-word.ts'
import { splitWords } from './split-words.ts'
import { stemWord } from './stem-word.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A query in the form in which it is matched. */
export interface SearchQuery {
  /** The words to look for, each once. Empty where nothing was asked. */
  readonly terms: readonly string[]
  /** All that was asked, stop words too: “who do i call”. */
  readonly phrase: string
}

/** Each term costs a pass over all texts, and a longer term more than one: what is pasted is cut. */
const MOST_TERMS = 20
const LONGEST_TERM = 32

/** Reads what a person typed, misspelt words repaired. */
export function readQuery(input: string, vocabulary: Vocabulary, boldness: Boldness): SearchQuery {
  const words = splitWords(foldText(input)).flatMap((word) => {
    const meant = repairWord(word, vocabulary, boldness)
    return meant.length === 0 ? [word] : meant.map(({ folded }) => folded)
  })
  const terms = queryWords(words.join(' ')).map((word) => stemWord(word).slice(0, LONGEST_TERM))
  return {
    terms: [...new Set(terms)].slice(0, MOST_TERMS),
    phrase: words.map(stemWord).join(' '),
  }
}
