/** The marks between texts that are put together on a page, each with the blank that follows it. */
interface Marks {
  /** Between names in a list. */
  readonly comma: string
  /** Between parts of a list that have commas themselves. */
  readonly semicolon: string
  /** After the name of what follows. */
  readonly colon: string
  /** After a sentence. */
  readonly stop: string
}

const LATIN: Marks = { comma: ', ', semicolon: '; ', colon: ': ', stop: '. ' }

/** Of the languages that do not write the marks of English. */
const OTHERS: Readonly<Record<string, Marks>> = {
  ar: { ...LATIN, comma: '، ', semicolon: '؛ ' },
  'zh-Hans': { comma: '、', semicolon: '；', colon: '：', stop: '。' },
}

/** The marks of a language. Small and without messages, so that scripts can carry it. */
export function marksOf(language: string): Marks {
  return OTHERS[language] ?? LATIN
}

/** What a sentence ends with, in any of our languages, a closing quotation mark after it or not. */
const SENTENCE_END = /[.!?…。！？؟:：][”»“"]?$/u

/** Puts sentences after each other: one that has no mark at its end gets the full stop of the language. */
export function joinSentences(sentences: readonly string[], language: string): string {
  const { stop } = marksOf(language)
  const blank = stop.endsWith(' ') ? ' ' : ''
  return sentences
    .filter((sentence) => sentence !== '')
    .map((sentence) => (SENTENCE_END.test(sentence) ? sentence : `${sentence}${stop.trim()}`))
    .join(blank)
}
