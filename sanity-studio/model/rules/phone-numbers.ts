import { wordSearch } from '../../../src/domain/word-search.ts'
import { CURRENCY_WORDS } from './currencies.ts'
import type { Words } from './remark.ts'
import { WORDS } from './words/all-languages.ts'

/** A number in a text that a reader would take for one to dial. */
export interface PhoneNumber extends Words {
  readonly written: string
  readonly digits: string
}

/** Digits in groups: “08000 121 700”, “(020) 7946-0018”, “+44 20 7946 0018”, “999”; not “52.65a”, “£1200”, “12:30”. Chinese writes no space beside them. */
const GROUPS =
  /(?<![\p{sc=Latn}\p{sc=Cyrl}\p{sc=Arab}\p{Sc}\d.,:/#§–-]|\d[ \u00A0])\(?\+?\d+\)?(?:(?:[ \u00A0.‑–-]|\) ?| ?\()\d+\)?)*(?![\p{sc=Latn}\p{sc=Cyrl}\p{sc=Arab}\d%]|[,:/]\d)/gu

const DATE = /^(?:\d{4}-\d\d(?:-\d\d)?|\d{1,2}[ .-]\d{1,2}[ .-]\d{2,4}|(?:19|20)\d\d(?:[ –-](?:(?:19|20)?\d\d))*)$/
const DECIMAL = /^\d+\.\d+$/

/** What is counted, or names something else than a telephone, by the words before it. */
const OF_SOMETHING_ELSE =
  /\b(?:sections?|articles?|acts?|codes?|regulations?|directives?|laws?|iso|iec|en|no|nos|form|pages?|version|chapter|titles?|stat|g\.s|sic|nace|hb|sb|ab|charity|company|registered|registration|reference|ref|case|postcode|zip|order|standard|convention|protocol|schedule|rule|edition|isbn|issn|doi|dc|ca|ny|tx|fl)\.?(?: numbers?| no\.?| id)?:? ?$/i

/** As written: “TRY” is money, “try” is not. */
const MONEY = new RegExp(String.raw`(?:\p{Sc}|(?<!\p{L})(?:${CURRENCY_WORDS})) ?$`, 'u')

/** By language, what is said before a number to dial: “call the helpline on”, “its number is”. */
const NEAR_CALLING: ReadonlyMap<unknown, RegExp> = new Map(
  Array.from(WORDS, ([language, { calling }]) => {
    const [start, end] = language === 'zh-Hans' ? ['', ''] : [String.raw`(?<!\p{L})`, String.raw`(?!\p{L})`]
    return [language, wordSearch(`${start}(?:${calling})${end}[^.!?;。！？\\n\\d]{0,30}$`, 'iu')]
  }),
)
const WHO =
  '(?:police|ambulance|emergency (?:number|services?)|number|helpline|hotline|fire (?:brigade|service)|us|them)'
const ORDER_TO_CALL = wordSearch(
  String.raw`\b(?:call|ring|dial|phone|text|calling|dialling|ringing|texting)(?: (?:the )?${WHO})?(?: on| at| to|:)? ?[“"(]?(?:\d{2,6}(?: or|,| and| then) )?$`,
  'i',
)

/** “Ring 998 in an emergency”, not “call 100 hotels”. */
const NOTHING_COUNTED =
  /^(?:$|[.,;:!?)”"–—\n]| (?:in|if|or|and|at|now|from|to|for|when|on|then|immediately|straight|without|free|with|first|as|before|after|instead|any|even|is)\b)/i

/** “Police: 100”, “the local police on 110”, “Which number do you call? Answer: 909”. */
const NAMED_SHORT =
  /\b(?:(?:police|ambulance|fire brigade|emergency|an outside line)\b[^.!?;\d]{0,25}(?:\bon|\bis|\bat|\bthen|:)|(?:call|dial|ring|phone|number)\b[^\d]{0,40}\b(?:answer|correct|right|true|it is|that is)(?: is)?:?) ?$/i

/** In other languages, the short words that lead on: a noun behind a number would be what is counted. */
const NO_NOUN_BEHIND =
  /^(?:$|[.,;:!?)”"»。，；：！？）؟،]| (?:si|y|o|e|ou|se|em|en|i|lub|albo|w|gdy|jeśli|kiedy|în|sau|și|dacă|când|та|або|чи|і|й|в|у|якщо|коли|quando|cuando|إذا|أو|في|عند)(?!\p{L})|求助|报警)/u

/** In digits: an emergency number, or another that one country alone has. */
export const LONGEST_SHORT = 4
const SHORTEST = 3

function isCalled(language: unknown, digits: string, before: string, after: string): boolean {
  const isNear = NEAR_CALLING.get(language)?.test(before) === true
  if (language !== 'en') return isNear && NO_NOUN_BEHIND.test(after)
  if (digits.length > LONGEST_SHORT) return isNear
  return (ORDER_TO_CALL.test(before) || NAMED_SHORT.test(before)) && NOTHING_COUNTED.test(after)
}

function isLike(language: unknown, written: string, digits: string, before: string, after: string): boolean {
  if (DATE.test(written) || DECIMAL.test(written)) return false
  if (MONEY.test(before) || (language === 'en' && OF_SOMETHING_ELSE.test(before))) return false
  if (digits.length < SHORTEST) return false
  if (digits.length <= LONGEST_SHORT) return isCalled(language, digits, before, after)
  if (/^\(?\+/.test(written) || /^\(?0/.test(written)) return true
  // 888-373-7888, (888) 373-7888, 1-888-373-7888.
  if (/^(?:1[ .-])?\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}$/.test(written)) return true
  // 21 555 0134, 22 555 01 34; not 20 000 000, which is counted.
  if (/^\d{2,4}(?:[ -]\d{2,4}){2,3}$/.test(written) && !/^\d{1,3}(?: \d{3})+$/.test(written)) return true
  // 116 123 and its like are lines in all of Europe.
  if (/^116 ?\d{3}$/.test(written)) return true
  const isCount = /^\d{1,3}(?: \d{3})+$/.test(written) && !NOTHING_COUNTED.test(after)
  return !isCount && isCalled(language, digits, before, after)
}

/** The numbers of a text that a reader would dial, and none of money, dates, laws, standards or counts. */
export function phoneNumbersIn(text: string, language: unknown): readonly PhoneNumber[] {
  if (!/\d{3}|\d{2} ?\d/.test(text)) return []
  return Array.from(text.matchAll(GROUPS)).flatMap(({ 0: found, index }) => {
    const written = found.replace(/^\((?!.*\))|(?<!\(.*)\)$/g, '')
    const digits = written.replace(/\D/g, '')
    const from = index + found.indexOf(written)
    const to = from + written.length
    return isLike(language, written, digits, text.slice(Math.max(0, from - 60), from), text.slice(to, to + 20))
      ? [{ written, digits, from, to }]
      : []
  })
}
