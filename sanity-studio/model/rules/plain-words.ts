/** The longest sentence for a tired reader, in words (content/README.md, “Rules of care”: short sentences). */
export const LONGEST_SENTENCE = 25

/** A sentence of a text with the number of its words. */
export interface Sentence {
  readonly text: string
  readonly words: number
}

// Created once: creating a segmenter costs more than using it.
const sentenceSegmenter = new Intl.Segmenter('en', { granularity: 'sentence' })
const WORD = /[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*/gu

/** The words of an English text. */
export function wordsOf(text: string): readonly string[] {
  return text.match(WORD) ?? []
}

/** The sentences of an English text. A line break ends one, as the end of a paragraph does. */
export function sentencesOf(text: string): readonly Sentence[] {
  return text
    .split('\n')
    .flatMap((line) => Array.from(sentenceSegmenter.segment(line), ({ segment }) => segment.trim()))
    .map((sentence) => ({ text: sentence, words: wordsOf(sentence).length }))
    .filter(({ words }) => words > 0)
}

/** Sentences with more than LONGEST_SENTENCE words. */
export function findLongSentences(text: string): readonly Sentence[] {
  return wordsOf(text).length <= LONGEST_SENTENCE
    ? []
    : sentencesOf(text).filter(({ words }) => words > LONGEST_SENTENCE)
}
