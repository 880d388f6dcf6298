import type { Fields } from './fields.ts'
import type { Passage } from './passages.ts'
import { quoted, remarkOn, withoutQuotations, type Remark, type Words } from './remark.ts'
import { STAND_INS, TRAITS } from './traits.ts'

/** Words of a text that say what people are instead of what they do. */
export interface ProfilingWords extends Words {
  readonly found: string
  /** Which entry of the never-used list they belong to. */
  readonly kind: string
}

const SUSPECT =
  '(?:suspicious|dubious|shady|shifty|dodgy|sketchy|strange|odd|weird|creepy|untrustworthy)(?:[- ]looking)?,?'
const WATCH = '(?:watch(?:ing)?(?: out)? for|look(?:ing)? out for|beware of|wary of|suspicious of)'
const CRIME = '(?:suspicious(?! of)|criminals?|traffickers?|pimps?|thieves|not to be trusted)'

/** What may stand between suspicion and those whom it hits; “watch for signs of abuse of migrant workers” hits nobody. */
const BETWEEN =
  '(?:(?:and|a|an|any|all|every|some|the|those|these|two|three|many|more|groups? of|young|younger|old|older|elderly|male|female|single|lone|poor|loud|drunk|quiet|nervous|(?:people|persons?|somebody|someone|guests?|men|man|women|woman) (?:with|of|in|who (?:has|have|is|are))),? ){0,3}'

/** Suspicion that falls on the words behind it. */
const SUSPICION = new RegExp(String.raw`\b(?:${SUSPECT}|${WATCH}) ${BETWEEN}`, 'gi')

/** Suspicion that falls on the words before it. */
const ACCUSATION = new RegExp(
  ` (?:is|are|looks?|seems?|may be) (?:(?:often|usually|mostly|always|more|very) ){0,2}${CRIME}\\b`,
  'gi',
)

// Most texts contain none of this, and one test is cheaper than two searches.
const ANY_SUSPICION = new RegExp(`${SUSPECT}|${WATCH}|${CRIME}`, 'i')

/** A trait and at most three words behind it: “foreign guests in suits”. */
const AND_FEW_WORDS = String.raw`(?: [\p{L}’'-]+){0,3}$`

const NEVER_A_SIGN = [...TRAITS, ...STAND_INS].map(({ kind, words, isName }) => ({
  kind,
  anywhere: new RegExp(words, isName === true ? 'g' : 'gi'),
  here: new RegExp(words, isName === true ? 'y' : 'iy'),
  atEnd: new RegExp(`(?:${words})${AND_FEW_WORDS}`, isName === true ? 'u' : 'iu'),
}))

/** Finds words in the English text of a sign that say what people are, or what stands in for it. */
export function findProfiling(text: string): readonly ProfilingWords[] {
  return NEVER_A_SIGN.flatMap(({ kind, anywhere }) =>
    Array.from(text.matchAll(anywhere), ({ 0: found, index }) => wordsAt(text, kind, index, index + found.length)),
  )
}

function wordsAt(text: string, kind: string, from: number, to: number): ProfilingWords {
  return { found: text.slice(from, to), kind, from, to }
}

function suspectedBehind(text: string, { 0: words, index }: RegExpExecArray): readonly ProfilingWords[] {
  const at = index + words.length
  return NEVER_A_SIGN.flatMap(({ kind, here }) => {
    here.lastIndex = at
    const [trait] = here.exec(text) ?? []
    return trait === undefined ? [] : [wordsAt(text, kind, index, at + trait.length)]
  })
}

function accusedBefore(text: string, { 0: words, index }: RegExpExecArray): readonly ProfilingWords[] {
  const before = text.slice(0, index)
  return NEVER_A_SIGN.flatMap(({ kind, atEnd }) => {
    const start = atEnd.exec(before)?.index
    return start === undefined ? [] : [wordsAt(text, kind, start, index + words.length)]
  })
}

const NEGATION = /\b(?:not|no|never|nobody|none|cannot|without|whether|wrong|weak)\b|n[’']t\b/i

/** Whether the sentence has denied something before a place: “Do not watch for accents”. */
function isDenied(text: string, at: number): boolean {
  const sentence =
    text
      .slice(0, at)
      .split(/[.!?:;\n]/)
      .at(-1) ?? ''
  return NEGATION.test(sentence)
}

/**
 * Finds words in an English text that put people under suspicion for what they are: “suspicious foreigners”, “watch for
 * tattoos”. What a sentence forbids or quotes is not found, nor a trait that is only named: laws and rights speak of it.
 */
export function findSuspicion(text: string): readonly ProfilingWords[] {
  if (!ANY_SUSPICION.test(text)) return []
  const own = withoutQuotations(text)
  const found = [
    ...Array.from(own.matchAll(SUSPICION)).flatMap((match) => suspectedBehind(own, match)),
    ...Array.from(own.matchAll(ACCUSATION)).flatMap((match) => accusedBefore(own, match)),
  ].filter(({ from }) => !isDenied(own, from))
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

const DO_INSTEAD =
  'Say what people do, not what they are: “a guest who answers for another”, “somebody who may not go out alone”.'

/** Refuses signs that describe what people are, and texts that put people under suspicion for it. */
export function remarkProfiling(document: Fields, passages: readonly Passage[]): readonly Remark[] {
  if (document['language'] !== 'en') return []
  return passages.flatMap((passage) => {
    if (passage.isOthers) return []
    const isSign = document['_type'] === 'sign' && passage.path.length === 1 && passage.path[0] === 'title'
    const found = isSign ? findProfiling(passage.text) : findSuspicion(passage.text)
    return found.map((words) =>
      remarkOn(passage, words, {
        level: 'error',
        what: `${quoted(words.found)} ${isSign ? `speaks of ${words.kind}, which is never a sign.` : `makes people suspicious for what they are: ${words.kind}.`}`,
        fix: DO_INSTEAD,
      }),
    )
  })
}
