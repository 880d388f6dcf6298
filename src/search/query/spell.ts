import { countBits } from '../../facets/bit-set.ts'
import type { IndexTerms } from '../index/index-terms.ts'
import { editDistance, prefixEditDistance, letterMask } from '../text/edit-distance.ts'
import { isUnspaced } from '../text/normalise.ts'
import { EXPANSION_WEIGHTS } from '../weights.ts'
import type { Expansion } from './query-term.ts'

/** Finds the terms of an index of which a word may be a misspelling. They come in the order of the terms, not of how likely they are. */
export interface Speller {
  /** Terms within the edit distance that `editsAllowed` gives for the word. */
  respellings(word: string): readonly Expansion[]
  /** Terms that begin with the word but for one edit: for the word that is still being typed. */
  prefixRespellings(word: string): readonly Expansion[]
}

/**
 * Terms of violence. Who writes about rape must not be shown room rates, and who writes about bleeding must not be
 * shown sleeping.
 */
const PROTECTED = /^(rap(e[ds]?|ing|ist)$|knife$|bleed|stabb|kill|murder)/

/** Whether a word is protected: it is never respelt, and no word with another first letter is respelt as it. */
function isProtected(word: string): boolean {
  return PROTECTED.test(word)
}

/** From how many letters on a word is respelt within one edit and within two. */
const LETTERS = [4, 8] as const

/** The same in a language of whose words nothing is known: no “lønn” is meant as the “long” of a text that waits for its translation. */
const LETTERS_OF_UNKNOWN = [7, 11] as const

/**
 * The edit distance at which a term still counts as a respelling of a word, from 0 to 2. It is 0 for short words, which
 * are near too many others, for numbers, for bigrams of scripts without spaces, and for protected words.
 */
export function editsAllowed(word: string, isKnownLanguage = true): number {
  if (/\p{N}/u.test(word) || isUnspaced(word) || isProtected(word)) return 0
  return (isKnownLanguage ? LETTERS : LETTERS_OF_UNKNOWN).filter((least) => word.length >= least).length
}

/** A shorter prefix is respelt as too many words. */
const SHORTEST_PREFIX = 4

function weightOf(typed: string, term: string, edits: number): number {
  const weight = edits <= 1 ? EXPANSION_WEIGHTS.oneEdit : EXPANSION_WEIGHTS.twoEdits
  return typed[0] === term[0] ? weight : weight * EXPANSION_WEIGHTS.otherFirstLetter
}

/**
 * Prepares the speller of an index. Letter masks and lengths rule out all but a few terms before any is compared.
 * @param isOfLanguage whether a term is one of the language of the page: an index has English words too, of documents that
 * are not translated, and a Spanish word is not respelt as one of them.
 * @param isKnownLanguage whether the search has words of the language: of another only long ones are respelt.
 */
export function createSpeller(
  terms: IndexTerms,
  isOfLanguage: (termId: number) => boolean = () => true,
  isKnownLanguage = true,
): Speller {
  /** Both term dictionaries, decoded to their ends, with the id of the first term of each. */
  function dictionaries() {
    terms.metadata.decodeAll()
    terms.bodies.decodeAll()
    return [
      { dictionary: terms.metadata, first: 0 },
      { dictionary: terms.bodies, first: terms.metadata.size },
    ]
  }

  /** Sorts by term, because the two dictionaries are sorted each by itself. */
  function sortByTerm(found: Expansion[]): readonly Expansion[] {
    return found.sort((a, b) => (terms.at(a.termId) < terms.at(b.termId) ? -1 : 1))
  }

  return {
    respellings(typed) {
      const limit = editsAllowed(typed, isKnownLanguage)
      const mask = letterMask(typed)
      const found: Expansion[] = []
      if (limit === 0) return found
      for (const { dictionary, first } of dictionaries()) {
        const { letterMasks, lengths } = dictionary
        for (let at = 0; at < letterMasks.length; at += 1) {
          if (Math.abs((lengths[at] ?? 0) - typed.length) > limit) continue
          if (countBits((letterMasks[at] ?? 0) ^ mask) > 2 * limit) continue
          const term = dictionary.at(at)
          // A query about grapes, or about a mouth that was taped, is not answered with rape.
          if (typed[0] !== term[0] && isProtected(term)) continue
          const edits = editDistance(typed, term, limit)
          if (edits <= limit && isOfLanguage(first + at))
            found.push({ termId: first + at, weight: weightOf(typed, term, edits), isRespelling: true })
        }
      }
      return sortByTerm(found)
    },
    prefixRespellings(typed) {
      const found: Expansion[] = []
      if (typed.length < SHORTEST_PREFIX || editsAllowed(typed, isKnownLanguage) === 0) return found
      const mask = letterMask(typed)
      const letter = typed.charCodeAt(0)
      for (const { dictionary, first } of dictionaries()) {
        const { letterMasks } = dictionary
        for (let at = 0; at < letterMasks.length; at += 1) {
          // One edit leaves at most one letter of the prefix that the term lacks.
          if (countBits(mask & ~(letterMasks[at] ?? 0)) > 1) continue
          const term = dictionary.at(at)
          if (term.charCodeAt(0) !== letter || term.length < typed.length) continue
          if (prefixEditDistance(typed, term, 1) <= 1 && isOfLanguage(first + at))
            found.push({ termId: first + at, weight: EXPANSION_WEIGHTS.misspeltPrefix, isRespelling: true })
        }
      }
      return sortByTerm(found)
    },
  }
}
