import type { Fields } from './fields.ts'
import type { Passage } from './passages.ts'
import { quoted, remarkOn, type Remark } from './remark.ts'
import { findSuspicion } from './suspicion.ts'
import { STAND_INS, TRAITS, wordsAt, type TraitWords } from './traits.ts'

const NEVER_A_SIGN = [...TRAITS, ...STAND_INS].map(({ kind, words, isName }) => ({
  kind,
  anywhere: new RegExp(words, isName === true ? 'g' : 'gi'),
}))

/** Finds words in the English text of a sign that say what people are, or what stands in for it. */
export function findProfiling(text: string): readonly TraitWords[] {
  return NEVER_A_SIGN.flatMap(({ kind, anywhere }) =>
    Array.from(text.matchAll(anywhere), ({ 0: found, index }) => wordsAt(text, kind, index, index + found.length)),
  )
}

const DO_INSTEAD =
  'Say what people do, not what they are: “a guest who answers for another”, “somebody who may not go out alone”.'

function remarkSignTitle(passage: Passage): readonly Remark[] {
  return findProfiling(passage.text).map((words) =>
    remarkOn(passage, words, {
      level: 'error',
      what: `${quoted(words.found)} speaks of ${words.kind}, which is never a sign.`,
      fix: DO_INSTEAD,
    }),
  )
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
function remarkTraitsOfSign(passage: Passage): readonly Remark[] {
  return findProfiling(passage.text).map((words) =>
    remarkOn(passage, words, {
      level: 'warning',
      what: `${quoted(words.found)} speaks of ${words.kind}: beside a sign it is read as a reason to suspect people.`,
      fix: 'Name another innocent explanation, or say it without what people are.',
    }),
  )
}

/** Refuses signs that describe what people are, and texts that put people under suspicion for it. */
export function remarkProfiling(document: Fields, passages: readonly Passage[]): readonly Remark[] {
  if (document['language'] !== 'en') return []
  return passages.flatMap((passage) => {
    if (passage.isOthers) return []
    if (document['_type'] !== 'sign') return remarkSuspicion(passage)
    if (passage.path.length === 1 && passage.path[0] === 'title') return remarkSignTitle(passage)
    const suspicion = remarkSuspicion(passage)
    return suspicion.length > 0 ? suspicion : remarkTraitsOfSign(passage)
  })
}
