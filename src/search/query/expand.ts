import type { Expansion } from './expansion.ts'
import { findBeginnings, findWord } from '../index/find-words.ts'
import { createSpeller } from './spell.ts'
import { FACTORS } from '../weights.ts'
import { memoize } from '../../domain/memoize.ts'
import type { SearchIndex } from '../index/search-index.ts'
import { splitGlued } from '../text/compounds.ts'
import { formsOf } from '../text/stem.ts'
import { createGroups } from '../vocabulary/word-groups.ts'

/** Finds what in an index may stand for a typed word. */
export interface WordExpander {
  /** The word itself, its forms and, of a word that is still being typed, all that begins with it. */
  known(word: string, isLast: boolean): readonly Expansion[]
  /** What may have been meant, were it misspelt. */
  misspelt(word: string, isLast: boolean): readonly Expansion[]
  /** The words that were typed as one; none where it is not known words all through. */
  glued(word: string): readonly string[]
  /** Whether some text has just this word. */
  isWord(word: string): boolean
  /** Whether a word says nothing about what is sought. */
  isStopWord(word: string): boolean
}

/** Repeated words are remembered: the first words of a query come again with every letter of the last. */
const MOST_REMEMBERED = 300

/** What is known of the words of a language, whatever the texts. */
export interface LanguageWords {
  /** Groups of words that stand for each other, as `createGroups` reads them. */
  readonly synonyms: string
  /** Groups of the forms of words that bend without a rule. */
  readonly bent: string
  readonly stopWords: readonly string[]
}

/** Prepares an index for looking words up. */
export function createExpander({ words, language }: SearchIndex, speech: LanguageWords): WordExpander {
  const stops = new Set(speech.stopWords)
  const alike = createGroups(speech.synonyms)
  const bent = createGroups(speech.bent)
  const speller = createSpeller(words)

  function exact(word: string): readonly Expansion[] {
    const place = findWord(words, word)
    const find = (others: Iterable<string>, factor: number) =>
      [...others].map((other) => ({ place: findWord(words, other), factor })).filter((other) => other.place >= 0)
    const bend = (others: readonly string[]) => others.flatMap((other) => formsOf(other, language, bent))
    const forms = bend([word])
    const synonyms = alike(word)
    // A form is a guess: of “fire” it makes “fired”.
    const guessed = [...bend(synonyms), ...forms.flatMap(alike)]
    const found = [
      ...find(forms, FACTORS.form),
      ...find(synonyms, FACTORS.synonym),
      ...find(new Set(guessed), FACTORS.synonym * FACTORS.form),
    ]
    return place < 0 ? found : [{ place, factor: 1 }, ...found]
  }

  function beginning(word: string): readonly Expansion[] {
    const { prefix, stub } = FACTORS
    return findBeginnings(words, word).map((place) => {
      const typed = word.length / words.at(place).length
      return { place, factor: stub + (prefix - stub) * typed }
    })
  }

  const exactly = memoize(exact, MOST_REMEMBERED)
  const spelt = memoize((word) => speller.spellingsOf(word), MOST_REMEMBERED)
  const isWord = (part: string) => findWord(words, part) >= 0
  return {
    known: (word, isLast) => (isLast ? [...exactly(word), ...beginning(word)] : exactly(word)),
    misspelt: (word, isLast) => (isLast ? [...spelt(word), ...speller.beginningsLike(word)] : spelt(word)),
    isWord,
    isStopWord: (word) => stops.has(word),
    glued: memoize((word) => splitGlued(word, isWord, (part) => stops.has(part)), MOST_REMEMBERED),
  }
}
