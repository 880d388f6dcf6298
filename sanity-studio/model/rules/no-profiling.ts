import { wordSearch } from '../../../src/domain/word-search.ts'
import type { Fields } from './fields.ts'
import type { Passage } from './passages.ts'
import { placeOf } from './place.ts'
import { quoted, remarkOn, withoutQuotations, type Remark, type Words } from './remark.ts'
import { saidOf } from './sign-lists.ts'
import { findSuspicion } from './suspicion.ts'
import { PEOPLE, STAND_INS, TRAITS, wordsAt, type TraitWords } from './traits.ts'

const NEVER_A_SIGN = [...TRAITS, ...STAND_INS].map(({ kind, words, isName }) => ({
  kind,
  anywhere: wordSearch(words, isName === true ? 'gu' : 'giu'),
}))

/** Finds words in the English text of a sign that say what people are, or what stands in for it. */
export function findProfiling(text: string): readonly TraitWords[] {
  return NEVER_A_SIGN.flatMap(({ kind, anywhere }) =>
    Array.from(text.matchAll(anywhere), ({ 0: found, index }) => wordsAt(text, kind, index, index + found.length)),
  )
}

const DO_INSTEAD =
  'Say what people do, not what they are: “a guest who answers for another”, “somebody who may not go out alone”.'

function remarkSign(passage: Passage, words: TraitWords): Remark {
  return remarkOn(passage, words, {
    level: 'error',
    what: `${quoted(words.found)} speaks of ${words.kind}, which is never a sign.`,
    fix: DO_INSTEAD,
  })
}

function remarkSuspicion(passage: Passage): readonly Remark[] {
  return findSuspicion(passage.text).map((words) =>
    remarkOn(passage, words, {
      level: words.level,
      what: `${quoted(words.found)} ${words.level === 'error' ? 'makes' : 'may make'} people suspicious for what they are: ${words.kind}.`,
      fix: DO_INSTEAD,
    }),
  )
}

/** What a sign may also be can name a trait kindly (“she has an illness”): a person has to look, and no more. */
function remarkBesideSign(passage: Passage, words: TraitWords): Remark {
  return remarkOn(passage, words, {
    level: 'warning',
    what: `${quoted(words.found)} speaks of ${words.kind}: here it is read as a reason to suspect people.`,
    fix: 'Say what people do, or name an innocent explanation without what people are.',
  })
}

/** Types that tell staff what to notice and to do; laws, rights and cases have to name migrants. */
const FOR_STAFF: ReadonlySet<unknown> = new Set(['guide', 'policy', 'training', 'actionStep', 'role', 'poster'])

function remarkTextOfSign(passage: Passage): readonly Remark[] {
  if (passage.path.length === 1 && passage.path[0] === 'title')
    return findProfiling(passage.text).map((words) => remarkSign(passage, words))
  const suspicion = remarkSuspicion(passage)
  return suspicion.length > 0 ? suspicion : findProfiling(passage.text).map((words) => remarkBesideSign(passage, words))
}

/** Where a line goes on to what a sign may also be. */
const MAY_ALSO_BE = /\b(?:(?:may|might|can|could) also|innocent|harmless|perhaps|maybe)\b/i

/** A sentence that says what is no sign, before or behind the trait: “Accents are never a sign”, “Do not judge by clothes”. */
const IS_NO_SIGN =
  /\b(?:never|not|n[’']t|no|nobody|nothing)\b.*\b(?:signs?|reasons?|proof|indicators?|judged?|chosen?|decide|guess|suspect\p{L}*|report\p{L}*|because of|watch for|look(?:ing)? (?:out )?for)\b|\b(?:says?|tells?|means?|proves?|shows?)(?: you| us)? (?:nothing|little)\b|\b(?:none of|nobody[’']s|not) (?:our|your|my) business\b/iu

function sentenceAround(text: string, { from, to }: Words): string {
  const [before = ''] = text
    .slice(0, from)
    .split(/[.!?;\n]/)
    .slice(-1)
  const [behind = ''] = text.slice(to).split(/[.!?;\n]/)
  return before + text.slice(from, to) + behind
}

/** What a list of signs names in a text that is not a sign itself: as strict as the title of a sign, line by line. */
function remarkListedSigns(document: Fields, passage: Passage): readonly Remark[] {
  const own = withoutQuotations(passage.text)
  const found = findProfiling(own).filter((words) => !IS_NO_SIGN.test(sentenceAround(own, words)))
  if (found.length === 0) return []
  const place = placeOf(document, passage.path)
  if (place.isWrong || saidOf(place, 'en') !== 'signs') return []
  const innocent = MAY_ALSO_BE.exec(own)?.index ?? own.length
  return found.map((words) =>
    place.isLine && words.from < innocent ? remarkSign(passage, words) : remarkBesideSign(passage, words),
  )
}

/** What makes people suspicious of whoever is named near it, in whatever order a text does so. */
const CUE =
  /\b(?:report|note (?:the|down|who|every)|monitors?|monitoring|refuses?|refused|on (?:your|their) guard|(?:extra|close|closer|special|particular|more) (?:attention|care|look|checks?)|suspicio(?:n|us)|suspect(?:s|ed)?|red flags?|worry you|traffick(?:ed|ers?)|victims? (?:are|come|tend|usually|often|mostly|mainly)|exploiters?|watch(?:ing)? (?:for|out)|recogni[sz]e|check(?:s|ing)? (?:whether|if|the|their|her|his)|beware|careful with|alert to|eye on|look(?:ing)? (?:out )?for|describe (?:the|them|her|him)|think(?:ing)? about who|(?:write|note) down (?:the|their|her|his)|(?:the|a) (?:likely |possible )?(?:victim|trafficker|suspect)\?|suspects\b|is the clue|go(?:es)? to security|watch (?:them|her|him)|victims?[.?]|more likely|often involved|most of the time|mainly|mostly|typical(?:ly)?|usual(?:ly)? (?:are|come|from)|are (?:usually|often|always|mostly)|(?:are|is|be) checked|must show|not let to|papers of|keep a list|lists? of|who do this|gives? (?:it|her|him|them) away|look(?:ing)? (?:closely |twice )?at (?:how|the|guests?|people)|(?:photo)?cop(?:y|ies) (?:the|their|of)|tell (?:security|the manager) when|something to hide|like that|pay attention|keep (?:your|both) eyes (?:open|peeled)|(?:can|will|could) guess|hands? (?:the|a) list|who is (?:being )?(?:exploited|trafficked)|flag(?:ged|s)?|logs? every|focus(?:es)?(?: [\p{L}]+){0,2} on|concentrate on|curious|think of traffick\p{L}*|think first|know the type|knew (?:at once|straight away)|(?:can|could|will) tell (?:from|by|who)|look(?:s|ing)? twice|trust your (?:gut|instinct)|at first sight|tells? (?:you|us) (?:that|who)|double[- ]check|question every|most likely|often come from|come from poorer|compare|turn(?:ed)? away|fits?|match(?:es)?|ask for)\b|(?:^|[.!?] )(?:correct|right(?: answer)?|yes|true|exactly|well done|answer)[:!,]/iu

/** Words that turn such a text round: what is said is that it is no sign, or wrong. */
const TURNED =
  /\b(?:not|never|no|nobody|nothing|none|cannot|without|whatever|regardless|all kinds|only (?:if|when|where)|alike|same|equal(?:ly)?|fair(?:ly)?|wrong|unfair|mislead\p{L}*|bias\p{L}*|stereotyp\p{L}*|prejudice\p{L}*|profiling|discriminat\p{L}*|assistants?|carers?|respect\p{L}*|welcome|support\p{L}*|guess(?:es|ing|work)\b|as everybody|like (?:all|any|every)\b|old(?:er)? lists|leave out|ignor\p{L}*|avoid\p{L}*|rights|law|charit(?:y|ies)|helpline|interpreters?)\b|n[’']t\b/iu

/** “Arab couples”, “foreign guests” */
const PEOPLE_BEHIND = wordSearch(String.raw`^ (?:[\p{L}-]+ )?${PEOPLE}\b`, 'iu')

/** What rules and facts name without a thought of suspicion: “Ask which languages people speak”, “the German network”. */
const NAMED_INNOCENTLY: ReadonlySet<string> = new Set([
  ...['nationality', 'language', 'dress', 'poverty', 'cash alone, a stand-in for poverty'],
])

/** A trait that nothing turns round, beside a cue where it may be named innocently: a person has to look. */
function remarkNearCue(document: Fields, passage: Passage): readonly Remark[] {
  if (!FOR_STAFF.has(document['_type'])) return []
  const own = withoutQuotations(passage.text)
  const found = findProfiling(own)
  const isCued = CUE.test(own)
  const words = found.find(({ kind, to }) => isCued || !NAMED_INNOCENTLY.has(kind) || PEOPLE_BEHIND.test(own.slice(to)))
  if (words === undefined || (!isCued && own.includes('?'))) return []
  // “Is not British” is a trait, and denies nothing.
  const rest = found.reduce((text, { from, to }) => text.slice(0, from) + ' '.repeat(to - from) + text.slice(to), own)
  if (TURNED.test(rest)) return []
  const place = placeOf(document, passage.path)
  return place.isWrong || saidOf(place, 'en') === 'wrongs' ? [] : [remarkBesideSign(passage, words)]
}

/** Refuses signs that describe what people are, also in the lists of other texts, and texts that put people under suspicion for it. */
export function remarkProfiling(document: Fields, passages: readonly Passage[]): readonly Remark[] {
  if (document['language'] !== 'en') return []
  return passages.flatMap((passage) => {
    if (passage.isOthers) return []
    if (document['_type'] === 'sign') return remarkTextOfSign(passage)
    const suspicion = remarkSuspicion(passage)
    if (suspicion.some(({ level }) => level === 'error')) return suspicion
    const found = [...suspicion, ...remarkListedSigns(document, passage)]
    return found.length > 0 ? found : remarkNearCue(document, passage)
  })
}
