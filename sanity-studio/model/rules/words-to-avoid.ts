import type { Fields } from './fields.ts'
import type { Passage } from './passages.ts'
import { quoted, remarkOn, withoutQuotations, type Remark, type Words } from './remark.ts'

/** Words that hurt or mislead, and what to write instead. */
export interface WordAdvice extends Words {
  readonly level: Remark['level']
  /** As it is written in the text. */
  readonly found: string
  readonly instead: string
}

interface Entry {
  readonly level: Remark['level']
  readonly words: RegExp
  readonly instead: string
}

/**
 * The words that content/README.md, “Rules of care”, asks us not to use. A longer expression is listed before a shorter one
 * that it contains. What is right in some sentence is a warning: a fire and rescue service, girls who are children, the
 * name of a law.
 */
const ENTRIES: readonly Entry[] = [
  { level: 'error', words: /\bsex slaves?\b/gi, instead: 'people forced to sell sex' },
  { level: 'error', words: /\b(?:labou?r )?slaves?\b/gi, instead: 'people who were exploited' },
  { level: 'error', words: /\bchild prostitut(?:es?|ion)\b/gi, instead: 'a child who was sexually exploited' },
  {
    level: 'error',
    words: /\billegal (?:workers?|migrants?|immigrants?)\b/gi,
    instead: 'people who work without permission, or people without papers',
  },
  {
    level: 'warning',
    words: /\bprostitut(?:es?|ion|ed)\b/gi,
    instead: 'a person who sells sex, or sexual exploitation',
  },
  { level: 'warning', words: /\brescu(?:e|es|ed|ing)\b/gi, instead: 'help, or find safety' },
  {
    level: 'warning',
    words: /\bgirls?\b/gi,
    instead: 'women, where they are adults; children, where they are under 18',
  },
  // No figure shows how concerns end: those that there are count signs and reports.
  {
    level: 'error',
    words:
      /\bmost (?:\w+ ){1,4}?(?:leads? to nothing|ha(?:ve|s) an innocent (?:reason|explanation)|ends? this way)\b/gi,
    instead: 'a sign can have an innocent reason',
  },
  {
    level: 'error',
    words: /\binnocent (?:reasons|explanations) are common\b/gi,
    instead: 'a sign can have an innocent reason',
  },
  // Only in lower case: as a slang word for a buyer, not as a name.
  { level: 'warning', words: /\bjohns?\b/g, instead: 'a person who pays for sex' },
]

// Most texts contain none of the words, and one test is cheaper than one for each.
const ANY_OF_THEM = new RegExp(ENTRIES.map(({ words }) => words.source).join('|'), 'i')

/** Finds words in an English text that the rules of care ask us not to use, in the order of the list, outside of quotations. */
export function findWordsToAvoid(text: string): readonly WordAdvice[] {
  if (!ANY_OF_THEM.test(text)) return []
  let rest = withoutQuotations(text)
  return ENTRIES.flatMap(({ level, words, instead }) => {
    const found = Array.from(rest.matchAll(words), ({ 0: word, index }) => {
      return { level, found: word, instead, from: index, to: index + word.length }
    })
    rest = rest.replace(words, (word) => ' '.repeat(word.length))
    return found
  })
}

/** Remarks on words that hurt or mislead, in English texts of our own. */
export function remarkWordsToAvoid(document: Fields, passages: readonly Passage[]): readonly Remark[] {
  if (document['language'] !== 'en') return []
  return passages
    .filter(({ isOthers }) => !isOthers)
    .flatMap((passage) =>
      findWordsToAvoid(passage.text).map((word) =>
        remarkOn(passage, word, {
          level: word.level,
          what: `The text says ${quoted(word.found)}.`,
          fix: `Instead of ${quoted(word.found)} write: ${word.instead}.`,
        }),
      ),
    )
}
