import type { Fields } from '../fields.ts'
import type { Passage } from '../passages.ts'
import { placeOf } from '../place.ts'
import { quoted, remarkOn, type Remark, type Words } from '../remark.ts'
import { saidOf } from '../sign-lists.ts'
import { judgeSentence, type Fault } from './judge-sentence.ts'
import type { SentencePlace } from './sentence-features.ts'

/** From so likely a fault on, a person has to look: of good sentences that use the same words as bad ones it is about one in twenty. */
const LIKELY = 0.55

const SAID: Readonly<Record<Fault, Pick<Remark, 'what' | 'fix'>>> = {
  profiling: {
    what: 'reads as if people were suspicious for what they are, or for how they look, speak, dress or pay.',
    fix: 'Say what people do, not what they are. If that is not what it says, leave it as it is.',
  },
  order: {
    what: 'reads like an order that can put somebody in danger.',
    fix: 'Staff notice, write down and call: they do not follow, search, film, question, promise, hide or wait for proof. If that is not what it says, leave it as it is.',
  },
}

/** By the type of a document, where its texts stand if no heading says it. */
const PLACES: ReadonlyMap<unknown, SentencePlace> = new Map([
  ['sign', 'sign-list'],
  ['actionStep', 'do-list'],
  ['guide', 'paragraph'],
  ['role', 'paragraph'],
  ['poster', 'paragraph'],
  ['page', 'paragraph'],
  ['topic', 'paragraph'],
  ['pathStep', 'paragraph'],
  ['policy', 'paper'],
  ['training', 'training'],
  ['rightsAnswer', 'right'],
])

/** Where the sentences of a passage stand; undefined where they are not judged: others wrote them, or a heading calls them wrong. */
export function sentencePlaceOf(document: Fields, passage: Passage): SentencePlace | undefined {
  const place = PLACES.get(document['_type'])
  if (place === undefined || document['language'] !== 'en' || passage.isOthers) return undefined
  const field = passage.path.at(-1)
  // What a picture shows asks nobody for anything.
  if (field === 'alt' || (document['stance'] === 'do-not' && field === 'title')) return undefined
  const around = placeOf(document, passage.path)
  const said = saidOf(around, 'en')
  if (around.isWrong || said === 'wrongs') return undefined
  if (said === 'signs') return 'sign-list'
  if (place === 'paragraph' && said === 'deeds') return around.isLine ? 'do-list' : 'step'
  return place
}

/** Fewer words are a label, or too little to judge by; orders as short as that have the lists. */
const FEWEST_WORDS = 5

/** “…, so ask nobody why.”: what stands before it is said to excuse people, though in the words of those who suspect them. */
const EXCUSES = /\bso (?:ask (?:nobody|no[ -]one)|(?:do not|don[’']t|never) ask(?: them)?) why[.!]?$/i

/** The sentences of a text that have something to judge. */
export function sentencesOf(text: string): readonly { readonly text: string; readonly words: Words }[] {
  return Array.from(text.matchAll(/\s*([^.!?\n]+(?:[.!?]+["”’»)]*)?)/g), ({ 0: all, 1: sentence = '', index }) => {
    const from = index + all.length - sentence.length
    const trimmed = sentence.trim()
    return { text: trimmed, words: { from, to: from + trimmed.length } }
  }).filter((sentence) => sentence.text.split(/\s+/).length >= FEWEST_WORDS && !EXCUSES.test(sentence.text))
}

const overlaps = (words: Words, other: Words | undefined) =>
  other === undefined || (words.from < other.to && other.from < words.to)

/**
 * Warns of English sentences that are like those that put somebody in danger or make people suspicious for what they are,
 * whatever their words.
 * @param listed what the rules with lists of words say, which know better why: there nothing is added.
 */
export function remarkResembling(
  document: Fields,
  passages: readonly Passage[],
  listed: readonly Remark[],
): readonly Remark[] {
  return passages.flatMap((passage) => {
    const place = sentencePlaceOf(document, passage)
    if (place === undefined) return []
    const path = JSON.stringify(passage.path)
    const known = listed.filter((remark) => JSON.stringify(remark.path) === path)
    return sentencesOf(passage.text).flatMap(({ text, words }) => {
      if (known.some((remark) => overlaps(words, remark.words))) return []
      const likely = judgeSentence(text, place)
      if (likely.profiling + likely.order < LIKELY) return []
      const { what, fix } = SAID[likely.order > likely.profiling ? 'order' : 'profiling']
      return [remarkOn(passage, words, { level: 'warning', what: `${quoted(text)} ${what}`, fix })]
    })
  })
}
