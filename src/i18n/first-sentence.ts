import { memoize } from '../domain/memoize.ts'

const segmenters = memoize((language) => new Intl.Segmenter(language, { granularity: 'sentence' }))

/** The first sentence of a text, by the rules of its language (Unicode UAX 29). */
export function firstSentence(text: string, language: string): string {
  for (const { segment } of segmenters(language).segment(text)) return segment.trim()
  return ''
}
