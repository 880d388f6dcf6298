import { memoize } from '../../domain/memoize.ts'
import { findTerm, findTermsWithPrefix } from '../index/index-terms.ts'
import type { SearchIndex } from '../index/search-index.ts'
import type { LanguageWords } from '../model.ts'
import { splitCompound } from '../text/compounds.ts'
import { analyseText } from '../text/normalise.ts'
import { inflectionsOf } from '../text/inflections.ts'
import { EXPANSION_WEIGHTS } from '../weights.ts'
import type { Expansion } from './query-term.ts'
import { createSpeller } from './spell.ts'
import type { CreateWordForms } from './word-forms.ts'

/** Finds the terms of an index that may match a normalised word. */
export interface Expander {
  /** The word itself, its inflections and synonyms and, of a word that is still being typed, its completions. */
  expand(word: string, isLast: boolean): readonly Expansion[]
  /** The respellings of the word, if it was misspelt. */
  respell(word: string, isLast: boolean): readonly Expansion[]
  /** The words that were typed as one; none where the whole does not consist of known words. */
  split(word: string): readonly string[]
  /** The normalised words of what was typed, in their order, in the characters of the index. */
  analyse(text: string): readonly string[]
  /** Whether the word itself is a term of the index. */
  isTerm(word: string): boolean
  isStopWord(word: string): boolean
  /** Whether an unknown word may be one of another script, in Latin letters. */
  isRomanised(word: string): boolean
}

/** So many words are memoized: the first words of a query come again with every letter of the last. */
const MEMOIZED_WORDS = 300

/**
 * Prepares the query expansion of an index.
 * @param createForms for another language than English.
 * @param isOfLanguage whether a term is one of the language of the index: only as such a one is a word respelt.
 */
export function createExpander(
  { terms, language }: SearchIndex,
  languageWords: LanguageWords,
  createForms?: CreateWordForms,
  isOfLanguage?: (termId: number) => boolean,
): Expander {
  const stopWords = new Set(languageWords.stopWords)
  const wordForms = createForms?.(terms, languageWords)
  const synonymsOf = createGroups(languageWords.synonyms, wordForms?.stemOf)
  const irregularForms = createGroups(languageWords.inflections)
  const speller = createSpeller(terms, isOfLanguage, stopWords.size > 0)

  function related(word: string): readonly Expansion[] {
    const termId = findTerm(terms, word)
    const find = (others: Iterable<string>, weight: number) =>
      [...others].map((other) => ({ termId: findTerm(terms, other), weight })).filter((other) => other.termId >= 0)
    const inflect = (others: readonly string[]) =>
      others.flatMap((other) => [
        ...inflectionsOf(other, language, irregularForms),
        ...(wordForms?.withSameStem(other) ?? []),
      ])
    const forms = inflect([word])
    const synonyms = synonymsOf(word)
    // By way of a form the meaning may be lost: “fired” is made of “fire”, and is a synonym of “dismissed”.
    const distant = [...inflect(synonyms), ...forms.flatMap(synonymsOf)]
    const found = [
      ...find(forms, EXPANSION_WEIGHTS.form),
      ...find(synonyms, EXPANSION_WEIGHTS.synonym),
      ...find(new Set(distant), EXPANSION_WEIGHTS.synonym * EXPANSION_WEIGHTS.form),
    ]
    // A word that is known in Latin letters is that of a letter or a rota.
    return termId < 0
      ? [...found, ...find(wordForms?.inOtherScript(word) ?? [], EXPANSION_WEIGHTS.romanised)]
      : [{ termId, weight: 1 }, ...found]
  }

  function completions(prefix: string): readonly Expansion[] {
    const { shortPrefix, longPrefix } = EXPANSION_WEIGHTS
    return findTermsWithPrefix(terms, prefix).map((termId) => {
      const typedShare = prefix.length / terms.at(termId).length
      return { termId, weight: shortPrefix + (longPrefix - shortPrefix) * typedShare }
    })
  }

  const relatedTo = memoize(related, MEMOIZED_WORDS)
  const respellings = memoize((word) => speller.respellings(word), MEMOIZED_WORDS)
  const isTerm = (part: string) => findTerm(terms, part) >= 0
  const isStopWord = (part: string) => stopWords.has(part)
  return {
    expand: (word, isLast) => (isLast ? [...relatedTo(word), ...completions(word)] : relatedTo(word)),
    respell: (word, isLast) =>
      isLast ? [...respellings(word), ...speller.prefixRespellings(word)] : respellings(word),
    analyse: (text) => analyseText(wordForms?.toOwnCharacters(text) ?? text),
    split: memoize((word) => splitCompound(word, isTerm, isStopWord), MEMOIZED_WORDS),
    isTerm,
    isStopWord,
    isRomanised: (word) => (wordForms?.inOtherScript(word) ?? []).length > 0,
  }
}

/** In a text of groups words are separated by blanks, groups by slashes or lines. */
const BETWEEN_GROUPS = /\s*[/\n]\s*/

/** The groups of words in a text. A group of one word is none. */
export function groupsIn(text: string): readonly (readonly string[])[] {
  return text
    .trim()
    .split(BETWEEN_GROUPS)
    .map((group) => group.split(' '))
    .filter((words) => words.length > 1)
}

/**
 * Finds the words that are in a group with a word, the word among them. The text is parsed at the first use, because a
 * page opens its search before somebody searches.
 */
export function createGroups(
  text: string,
  keyOf: (word: string) => string = (word) => word,
): (word: string) => readonly string[] {
  let groups: ReadonlyMap<string, readonly string[]> | undefined
  function parse(): ReadonlyMap<string, readonly string[]> {
    const byWord = new Map<string, readonly string[]>()
    for (const group of groupsIn(text)) {
      for (const word of group) byWord.set(keyOf(word), [...(byWord.get(keyOf(word)) ?? []), ...group])
    }
    return byWord
  }
  return (word) => (groups ??= parse()).get(keyOf(word)) ?? []
}
