import { wordSearch } from '../../../src/domain/word-search.ts'
import type { Fields } from './fields.ts'
import type { Passage } from './passages.ts'
import { placeOf } from './place.ts'
import { quoted, remarkOn, withoutQuotations, type Remark, type Words } from './remark.ts'
import { saidOf } from './sign-lists.ts'
import { findSuspicion } from './suspicion.ts'
import { STAND_INS, TRAITS, wordsAt, type TraitWords } from './traits.ts'

const NEVER_A_SIGN = [...TRAITS, ...STAND_INS].map(({ kind, words, isName }) => ({
  kind,
  anywhere: wordSearch(words, isName === true ? 'gu' : 'giu'),
}))

/** Finds words in the English text of a sign that say what people are, or what stands in for it. */
export function findProfiling(text: string): readonly TraitWords[] {
  // Most texts have no such word, and matchAll() copies a search each time.
  return NEVER_A_SIGN.filter(({ anywhere }) => text.search(anywhere) >= 0).flatMap(({ kind, anywhere }) =>
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
  // Few texts are in a list of signs, and their place is cheaper to tell than what they speak of.
  const place = placeOf(document, passage.path)
  if (place.isWrong || saidOf(place, 'en') !== 'signs') return []
  const own = withoutQuotations(passage.text)
  const found = findProfiling(own).filter((words) => !IS_NO_SIGN.test(sentenceAround(own, words)))
  const innocent = MAY_ALSO_BE.exec(own)?.index ?? own.length
  return found.map((words) =>
    place.isLine && words.from < innocent ? remarkSign(passage, words) : remarkBesideSign(passage, words),
  )
}

/** Refuses signs that describe what people are, also in the lists of other texts, and texts that put people under suspicion for it. */
export function remarkProfiling(document: Fields, passages: readonly Passage[]): readonly Remark[] {
  if (document['language'] !== 'en') return []
  return passages.flatMap((passage) => {
    if (passage.isOthers) return []
    if (document['_type'] === 'sign') return remarkTextOfSign(passage)
    const suspicion = remarkSuspicion(passage)
    return suspicion.some(({ level }) => level === 'error')
      ? suspicion
      : [...suspicion, ...remarkListedSigns(document, passage)]
  })
}
