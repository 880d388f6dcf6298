import { analyseText } from '../text/normalise.ts'

/** A sentence with its folded words. */
export interface Sentence {
  readonly text: string
  readonly words: readonly string[]
}

const SENTENCE = /[^.!?。！？؟\n]+[.!?。！？؟]*/gu

/** The sentences of a text. */
export function readSentences(text: string): readonly Sentence[] {
  const sentences = text.match(SENTENCE) ?? []
  return sentences.map((sentence) => ({ text: sentence, words: analyseText(sentence) }))
}
