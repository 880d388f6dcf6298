import { foldText } from './fold-text.ts'
import { splitWords } from './split-words.ts'
import { stemWord } from './stem-word.ts'

/** The words of a text in the form in which they are matched, one space between them. */
export function analyseText(text: string): string {
  return splitWords(foldText(text)).map(stemWord).join(' ')
}
