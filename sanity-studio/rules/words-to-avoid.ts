/** A word that hurts or misleads, and what to write instead. */
export interface WordAdvice {
  /** As it is written in the text. */
  readonly found: string
  readonly instead: string
}

interface Entry {
  readonly words: RegExp
  readonly instead: string
}

/** The list of facts/safety.md, section 1. A longer expression is listed before a shorter one that it contains. */
const ENTRIES: readonly Entry[] = [
  { words: /\bsex slaves?\b/gi, instead: 'people forced to sell sex' },
  { words: /\b(?:labou?r )?slaves?\b/gi, instead: 'people who were exploited' },
  { words: /\bchild prostitut(?:es?|ion)\b/gi, instead: 'a child who was sexually exploited' },
  { words: /\bprostitut(?:es?|ion|ed)\b/gi, instead: 'a person who sells sex, or sexual exploitation' },
  { words: /\brescu(?:e|es|ed|ing)\b/gi, instead: 'help, or find safety' },
  {
    words: /\billegal (?:workers?|migrants?|immigrants?)\b/gi,
    instead: 'people who work without permission, or people without papers',
  },
  { words: /\bgirls?\b/gi, instead: 'women, where they are adults; children, where they are under 18' },
  // Only in lower case: as a slang word for a buyer, not as a name.
  { words: /\bjohns?\b/g, instead: 'a person who pays for sex' },
]

// Most texts contain none of the words, and one test is cheaper than eight.
const ANY_OF_THEM = new RegExp(ENTRIES.map(({ words }) => words.source).join('|'), 'i')

/** Blanks out quotations: their words are somebody else's. */
function withoutQuotations(text: string): string {
  return text.replace(/“[^”]*”|"[^"]*"|‘[^’]*’|(?<!\p{L})'[^']*'(?!\p{L})/gu, (quotation) =>
    ' '.repeat(quotation.length),
  )
}

/**
 * Finds words in an English text that facts/safety.md asks us not to use, in the order of the list, outside of
 * quotations. An editor decides about each: “girls” is right where they are children.
 */
export function findWordsToAvoid(text: string): readonly WordAdvice[] {
  if (!ANY_OF_THEM.test(text)) return []
  let rest = withoutQuotations(text)
  return ENTRIES.flatMap(({ words, instead }) => {
    const found = [...new Set(rest.match(words) ?? [])]
    rest = rest.replace(words, ' ')
    return found.map((word) => ({ found: word, instead }))
  })
}
