import type { IndexTerms } from '../index/index-terms.ts'
import type { LanguageWords } from '../model.ts'
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
  /** A text in the characters of the index: simplified ones, where traditional ones were typed. */
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
function groupTerms(terms: IndexTerms, keyOf: (term: string) => string): Groups {
  const groups = new Map<string, string[]>()
  for (let termId = 0; termId < terms.size; termId += 1) {
    const term = terms.at(termId)
    const key = keyOf(term)
    const known = groups.get(key)
    if (known === undefined) groups.set(key, [term])
    else known.push(term)
  }
  return groups
}

/** Each character at an even place of a text, with the one behind it. */
function pairsIn(text: string): ReadonlyMap<string, string> {
  const characters = [...text]
  return new Map(characters.flatMap((one, at) => (at % 2 === 0 ? [[one, characters[at + 1] ?? one]] : [])))
}

/** The terms are grouped at the first query that asks, because all of them are decoded for it. */
export const createWordForms: CreateWordForms = (terms, { stems, romanisation, variants }) => {
  const stemmer = createStemmer(stems)
  const stemOf = stemmer ?? ((word: string) => word)
  const skeletonOf = createSkeleton(romanisation)
  const characters = pairsIn(variants)
  let byStem: Groups | undefined
  let bySkeleton: Groups | undefined
  return {
    stemOf,
    withSameStem(word) {
      if (stemmer === undefined) return []
      byStem ??= groupTerms(terms, stemOf)
      return (byStem.get(stemOf(word)) ?? []).filter((term) => term !== word)
    },
    inOtherScript(word) {
      if (skeletonOf === undefined || word.length < SHORTEST_ROMANISED || !LATIN.test(word)) return []
      bySkeleton ??= groupTerms(terms, (term) => (LATIN.test(term) ? '' : skeletonOf(term)))
      const skeleton = skeletonOf(word)
      return skeleton.length < SHORTEST_SKELETON ? [] : (bySkeleton.get(skeleton) ?? [])
    },
    toOwnCharacters: (text) =>
      characters.size === 0 ? text : Array.from(text, (one) => characters.get(one) ?? one).join(''),
  }
}
