import { findTerm, type IndexTerms } from '../index/index-terms.ts'
import type { LanguageWords } from '../model.ts'
import { isUnspaced } from '../text/normalise.ts'
import { createPinyin } from '../text/pinyin.ts'
import { createSkeleton } from '../text/skeleton.ts'
import { createStemmer } from '../text/stems.ts'

/** How else the words of a language other than English are written and typed. A page in English does not load it. */
export interface WordForms {
  /** The stem that all inflections of a word share. */
  readonly stemOf: (word: string) => string
  /** The terms of the index that have the stem of a word. */
  readonly withSameStem: (word: string) => readonly string[]
  /** The terms of another script that a word in Latin letters may be. */
  readonly inOtherScript: (word: string) => readonly string[]
  /** A text in the characters of the index: simplified ones, where traditional ones or pinyin were typed. */
  readonly toOwnCharacters: (text: string) => string
}

/** Prepares the forms of the words of an index. */
export type CreateWordForms = (terms: IndexTerms, words: LanguageWords) => WordForms

/** Shorter words in Latin letters, and those with fewer consonants, may be too many words of another script. */
const SHORTEST_ROMANISED = 4
const SHORTEST_SKELETON = 2

const LATIN = /^[a-z0-9]+$/

type Groups = ReadonlyMap<string, readonly string[]>

/** The terms of an index by what they share. */
function groupTerms(terms: IndexTerms, keysOf: (term: string) => readonly string[]): Groups {
  const groups = new Map<string, string[]>()
  for (let termId = 0; termId < terms.size; termId += 1) {
    const term = terms.at(termId)
    for (const key of keysOf(term)) {
      const known = groups.get(key)
      if (known === undefined) groups.set(key, [term])
      else known.push(term)
    }
  }
  return groups
}

/** Each character at an even place of a text, with the one behind it. */
function pairsIn(text: string): ReadonlyMap<string, string> {
  const characters = [...text]
  return new Map(characters.flatMap((one, at) => (at % 2 === 0 ? [[one, characters[at + 1] ?? one]] : [])))
}

/** The terms are grouped at the first query that asks, because all of them are decoded for it. */
export const createWordForms: CreateWordForms = (terms, { stems, romanisation, variants, stopWords }) => {
  const stemmer = createStemmer(stems)
  const stemOf = stemmer ?? ((word: string) => word)
  const pinyin = isUnspaced(romanisation) ? createPinyin(romanisation) : undefined
  const skeletonOf = pinyin === undefined ? createSkeleton(romanisation) : undefined
  const characters = pairsIn(variants)
  let byStem: Groups | undefined
  let byReading: Groups | undefined
  let bySkeleton: Groups | undefined
  function readAs(typed: string): readonly string[] {
    byReading ??= groupTerms(terms, (term) => (stopWords.includes(term) ? [] : (pinyin?.readingsOf(term) ?? [])))
    return byReading.get(typed) ?? []
  }
  const known = {
    isPair: (pair: string) => readAs(pair).length > 0,
    isTerm: (word: string) => findTerm(terms, word) >= 0,
  }
  return {
    stemOf,
    withSameStem(word) {
      if (stemmer === undefined) return []
      byStem ??= groupTerms(terms, (term) => [stemOf(term)])
      return (byStem.get(stemOf(word)) ?? []).filter((term) => term !== word)
    },
    inOtherScript(word) {
      if (pinyin !== undefined) return LATIN.test(word) ? readAs(word) : []
      if (skeletonOf === undefined || word.length < SHORTEST_ROMANISED || !LATIN.test(word)) return []
      bySkeleton ??= groupTerms(terms, (term) => (LATIN.test(term) ? [] : [skeletonOf(term)]))
      // In Arabic 2 is a consonant in some words, and a stop between vowels in others.
      const skeletons = new Set([word, word.replaceAll('2', '')].map(skeletonOf))
      return [...skeletons].flatMap((one) => (one.length < SHORTEST_SKELETON ? [] : (bySkeleton?.get(one) ?? [])))
    },
    toOwnCharacters(text) {
      const own = characters.size === 0 ? text : Array.from(text, (one) => characters.get(one) ?? one).join('')
      return pinyin?.toPairs(own, known) ?? own
    },
  }
}
