import { wordSearch } from '../../../src/domain/word-search.ts'
import { isDenied } from './denial.ts'
import { withoutQuotations, type Remark, type Words } from './remark.ts'
import { PEOPLE, STAND_INS, TRAITS, wordsAt, type TraitWords } from './traits.ts'

/** Words that put people under suspicion for what they are. */
export interface Suspicion extends TraitWords {
  /** A warning where the same words can mean well: “pay attention to disabled guests”. */
  readonly level: Remark['level']
}

const SUSPECT =
  '(?:suspicious|dubious|shady|shifty|dodgy|sketchy|strange|odd|weird|creepy|untrustworthy)(?:[- ]looking)?,?'
/** “A guard who watches migrant workers” is a sign: only the order to watch is meant. */
const TO_WATCH = String.raw`watch(?<=(?:^\s*|[.!?:;,–—\n] ?|\b(?:and|or|nor|to|not|never|n’t|n't|should|must|please|always|closely|nobody|then) )watch)(?:ing)?(?: closely)?`
const WATCH = `(?:watch(?:ing)?(?: out)? for|look(?:ing)?(?: out)? for|search(?:ing)? for|beware of|wary of|suspicious of|keep(?:ing)? (?:an|a close|your|one) (?:eye|watch) (?:out )?(?:on|for)|(?:eyes|lookout) (?:open |out )?for|be alert (?:to|for)|report(?:ing)?|${TO_WATCH})`
/** “Ignore accents” is good advice; “never ignore foreign guests” is not. */
const NOTICE =
  "(?:(?:never|not|don[’']t) (?:ignore|overlook)|(?:pay|paying) (?:close |special |extra )?attention to|notic(?:e|ing))"
const OFFENDERS = '(?:criminals?|traffickers?|pimps?|thieves|offenders?|exploiters?)'
const CRIME = `(?:suspicious(?! of)|${OFFENDERS}|not to be trusted)`
const SIGN_OF = String.raw`(?:an? (?:[\p{L}-]+ ){0,2}(?:sign|indicator|red flag|warning|clue)|(?:[\p{L}-]+ )?(?:signs|indicators|red flags))`

/** What may stand between suspicion and those whom it hits; “watch for signs of abuse of migrant workers” hits nobody. */
const BETWEEN = `(?:(?:${SUSPECT}|and|a|an|any|all|every|some|the|those|these|two|three|many|more|groups? of|young|younger|old|older|elderly|male|female|single|lone|poor|loud|drunk|quiet|nervous|(?:people|persons?|somebody|someone|anybody|anyone|everybody|everyone|guests?|men|man|women|woman) (?:with|of|in|who (?:has|have|is|are))),? ){0,4}`

/** Suspicion that falls on the words behind it. */
const SUSPICION = wordSearch(
  String.raw`\b(?:(?<strong>(?<order>(?:${WATCH}|${NOTICE}) ${BETWEEN})?${SUSPECT}|${WATCH})|${NOTICE}) ${BETWEEN}`,
  'gi',
)

const OFTEN = '(?:(?:often|usually|mostly|always|more|very|most|also) ){0,2}'

/** Suspicion that falls on the words before it. */
const ACCUSATION = wordSearch(
  String.raw` (?:(?:is|are|looks?|seems?|may be|can be) ${OFTEN}(?:(?:likely|known|thought|probable) to be (?:an? )?)?(?:${CRIME}|(?<sign>${SIGN_OF})|(?<victims>likely to be (?:an? )?(?:victims?|trafficked)))|(?:may|might|could) (?:well )?be (?:an? )?${OFFENDERS})\b`,
  'giu',
)

// Most texts contain none of this, and one test is cheaper than two searches.
const ANY_SUSPICION = wordSearch(`${SUSPECT}|${WATCH}|${NOTICE}|${CRIME}|sign|indicator|flag|warning|clue|likely`, 'iu')

/** A trait and at most three words behind it: “foreign guests in suits”. */
const AND_FEW_WORDS = String.raw`(?: [\p{L}’'-]+){0,3}$`

/** A trait at the beginning of a clause with what is told of it: “Foreign women who arrive alone”, not “the boss of foreign women”. */
const CLAUSE = String.raw`(?:^|[.!?:;,\n]\s*|\b(?:that|and|but|because|think|know|say) )`
const AND_MORE_WORDS = String.raw`(?: [\p{L}-]+(?![’'])){0,8}$`

/** What makes a trait a word for a thing: “look for migrant support groups”, “watch migrant workers’ pay”. */
const OF_A_THING =
  /^(?: \p{L}+)?(?:['’]s? |(?: \p{L}+)? (?:rights|support|groups?|organi[sz]ations?|charit(?:y|ies)|helplines?|advice|services?|law|access|toilets?|ramps?|rooms?|spaces?|cent(?:er|re)s?|speakers?|speaking|interpreters?|translations?|versions?|pages?|texts?|words?|posters?|films?|videos?)\b)/iu

/** The name of a nation is also that of its language: it means people with an “s”, at the end, or before a word for people. */
const OF_PEOPLE = wordSearch(
  String.raw`^(?:$|[.,;:!?)\n]| (?:[\p{L}-]+ )?${PEOPLE}\b| (?:and|or|who|in|with|at)\b)`,
  'iu',
)

/** How far before an accusation its trait is looked for, in characters: farther than nine words reach. */
const FARTHEST = 200

const NEVER_A_SIGN = [...TRAITS, ...STAND_INS].map(({ kind, words, isName }) => ({
  kind,
  isName: isName === true,
  here: wordSearch(words, isName === true ? 'uy' : 'iuy'),
  atEnd: wordSearch(`(?:${words})${AND_FEW_WORDS}`, isName === true ? 'u' : 'iu'),
  subject: wordSearch(`(?<=${CLAUSE}${BETWEEN})(?:${words})${AND_MORE_WORDS}`, isName === true ? 'u' : 'iu'),
}))

function suspectedBehind(text: string, { 0: words, index, groups }: RegExpExecArray): readonly Suspicion[] {
  if (isDenied(text, index)) return []
  const at = index + words.length
  // “Suspicious foreigners” are the words to correct, whatever is to be done with them.
  const from = index + (groups?.['order'] ?? '').length
  return NEVER_A_SIGN.flatMap(({ kind, here, isName }) => {
    here.lastIndex = at
    const [trait] = here.exec(text) ?? []
    if (trait === undefined) return []
    const rest = text.slice(at + trait.length)
    if (OF_A_THING.test(rest) || (isName && !trait.endsWith('s') && !OF_PEOPLE.test(rest))) return []
    const level = groups?.['strong'] === undefined ? 'warning' : 'error'
    return [{ ...wordsAt(text, kind, from, at + trait.length), level }]
  })
}

function accusedBefore(text: string, { 0: words, index, groups }: RegExpExecArray): readonly Suspicion[] {
  const cut = Math.max(0, index - FARTHEST)
  const before = text.slice(cut, index)
  const isOfSubject = groups?.['sign'] !== undefined || groups?.['victims'] !== undefined
  const level = groups?.['victims'] === undefined ? 'error' : 'warning'
  return NEVER_A_SIGN.flatMap(({ kind, atEnd, subject }) => {
    const found = (isOfSubject ? subject.exec(before) : (atEnd.exec(before) ?? subject.exec(before)))?.index
    if (found === undefined) return []
    const start = cut + found
    if (isDenied(text, start)) return []
    return [{ ...wordsAt(text, kind, start, index + words.length), level }]
  })
}

/**
 * Finds words in an English text that put people under suspicion for what they are: “suspicious foreigners”, “watch for
 * tattoos”. What a sentence forbids or quotes is not found, nor a trait that is only named: laws and rights speak of it.
 */
export function findSuspicion(text: string): readonly Suspicion[] {
  if (!ANY_SUSPICION.test(text)) return []
  const own = withoutQuotations(text)
  const found = [
    ...Array.from(own.matchAll(SUSPICION)).flatMap((match) => suspectedBehind(own, match)),
    ...Array.from(own.matchAll(ACCUSATION)).flatMap((match) => accusedBefore(own, match)),
  ]
  // “Suspicious foreign Romanians” is one mistake: the longest words that say it.
  return found.filter(
    (one, index) => !found.some((other, at) => holds(other, one) || (at < index && isSame(other, one))),
  )
}

function isSame(one: Words, other: Words): boolean {
  return one.from === other.from && one.to === other.to
}

function holds(outer: Words, inner: Words): boolean {
  return outer.from <= inner.from && outer.to >= inner.to && !isSame(outer, inner)
}
