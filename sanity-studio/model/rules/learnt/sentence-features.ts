import { memoize } from '../../../../src/domain/memoize.ts'
import { hashOf } from '../../../../src/domain/text-hash.ts'

/** The sort of text in which a sentence stands: “films her” is a sign in a list of signs, and an order among steps. */
export const SENTENCE_PLACES = ['sign-list', 'do-list', 'step', 'training', 'paper', 'paragraph', 'right'] as const

export type SentencePlace = (typeof SENTENCE_PLACES)[number]

/** In bits: so many weights there are. With fewer, words that have nothing in common share a weight too often. */
export const FEATURE_BITS = 17

const DENIES = /^(?:not|never|no|nobody|none|nothing|without|cannot|nor|neither|nowhere|forbidden|prohibited)$/
const ENDS_DENIAL = /^(?:but|instead|just|rather|only)$/

/** A word and what is likely to be another form of it: “films”, “filming”. */
function stemOf(word: string): string {
  return word
    .replace(/'s$/, '')
    .replace(/(?:ies|ied)$/, 'y')
    .replace(/(?:ing|ed|es|s|ly)$/, '')
    .replace(/(.)\1$/, '$1')
    .replace(/e$/, '')
}

/** What is known of a word by itself: texts say the same few thousand again and again. */
const knowWord = memoize((word) => {
  const isWord = /[\p{L}\d]/u.test(word)
  return { isWord, stem: stemOf(word), denies: DENIES.test(word), endsDenial: ENDS_DENIAL.test(word) }
}, 20_000)

const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/n't\b/g, ' not')
    .match(/[\p{L}\d'-]+|[.!?:;,"“”–—_]/gu) ?? []

/** In which sentence each feature was seen last, by their numbers: a set for each sentence takes as long as all the rest. */
const lastSeen = new Uint32Array(2 ** FEATURE_BITS)
let sentence = 0

/**
 * What is known of an English sentence, as numbers below 2 ** FEATURE_BITS, each once: its words and their beginnings, pairs of
 * words that stand side by side or around another, each beside what denies it, and where it stands.
 */
export function featuresOf(text: string, place: SentencePlace): readonly number[] {
  const features: number[] = []
  sentence += 1
  const add = (...name: string[]) => {
    const feature = hashOf(name.join(''), FEATURE_BITS)
    if (lastSeen[feature] !== sentence) features.push(feature)
    lastSeen[feature] = sentence
  }
  add(place)
  let denial = ''
  let isFirst = true
  let [last, lastButOne] = ['', '']
  for (const word of wordsOf(text)) {
    const { isWord, stem, denies, endsDenial } = knowWord(word)
    if (!isWord) {
      add(word)
      if (/[.!?:;]/.test(word)) [denial, last, lastButOne] = ['', '', '']
      if (/[.!?:;"“]/.test(word)) isFirst = true
      if (word === ',') [lastButOne, last] = [last, word]
      continue
    }
    add(denial, stem)
    add(denial, stem.slice(0, 4), '*')
    add(denial, last, ' ', stem)
    add(denial, lastButOne, ' _ ', stem)
    add(place, ' ', stem)
    if (isFirst) add('1 ', stem)
    if (denies) denial = '!'
    if (endsDenial) denial = ''
    ;[isFirst, lastButOne, last] = [false, last, stem]
  }
  return features
}
