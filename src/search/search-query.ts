import { analyseText } from './analyse-text.ts'
import { foldText } from './fold-text.ts'
import type { Boldness } from './most-edits.ts'
import { queryWords } from './query-words.ts'
import { repairWord } from './repair-word.ts'
import { stemWord } from './stem-word.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A query in the form in which it is matched. */
export interface SearchQuery {
  /** The words to look for, repaired, each once. Empty where nothing was asked. */
  readonly terms: readonly string[]
  /** All that was typed, stop words too: “who do i call”. */
  readonly phrase: string
}

/** Reads what a person typed. */
export function readQuery(input: string, vocabulary: Vocabulary, boldness: Boldness): SearchQuery {
  const words = queryWords(foldText(input)).flatMap((word) => {
    const meant = repairWord(word, vocabulary, boldness)
    return meant.length === 0 ? [word] : meant.map(({ folded }) => folded)
  })
  return { terms: [...new Set(words.map(stemWord))], phrase: analyseText(input) }
}
