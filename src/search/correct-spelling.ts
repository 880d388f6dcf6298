import { foldText } from './fold-text.ts'
import type { Boldness } from './most-edits.ts'
import { repairWord } from './repair-word.ts'
import { splitWords, WORD } from './split-words.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Puts what was meant in the place of misspelt words; all else stays as it was typed. */
export function correctSpelling(input: string, vocabulary: Vocabulary, boldness: Boldness): string {
  return input.replace(WORD, (typed) => {
    const [word = '', ...others] = splitWords(foldText(typed))
    // Several words in one are pairs of a script without spaces, which are never repaired.
    const meant = others.length > 0 ? [] : repairWord(word, vocabulary, boldness)
    return meant.length === 0 ? typed : meant.map(({ written }) => written).join(' ')
  })
}
