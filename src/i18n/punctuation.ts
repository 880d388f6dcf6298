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
  /** Between words and a note behind them. */
  readonly blank: string
}

const LATIN: Marks = { comma: ', ', semicolon: '; ', colon: ': ', stop: '. ', blank: ' ' }

/** Of the languages that do not write the marks of English. */
const OTHERS: Readonly<Record<string, Marks>> = {
  ar: { ...LATIN, comma: '، ', semicolon: '؛ ' },
  'zh-Hans': { comma: '、', semicolon: '；', colon: '：', stop: '。', blank: '' },
}

/** The marks of a language. Without messages, so that scripts can carry it. */
export function marksOf(language: string): Marks {
  return OTHERS[language] ?? LATIN
}

/** The quotation marks of the languages that do not write those of English, as the words of the interface have them. */
const QUOTATION_MARKS: Readonly<Record<string, readonly [string, string]>> = {
  pl: ['„', '”'],
  ro: ['„', '”'],
  uk: ['«', '»'],
  ar: ['«', '»'],
}

/** The mark that a straight one on a keyboard stands for. @param before the text to which it is typed. */
export function quotationMark(typed: '"' | "'", before: string, language: string): string {
  const [opening, closing] = typed === "'" ? ['‘', '’'] : (QUOTATION_MARKS[language] ?? ['“', '”'])
  return /(?:^|[\s{[(<'"‘“„«])$/.test(before) ? opening : closing
}
