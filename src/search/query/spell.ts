import { countEdits, countPrefixEdits } from '../text/edit-distance.ts'
import { editsAllowed, isGrave } from './edits-allowed.ts'
import type { Expansion } from './expansion.ts'
import { countBits } from '../../facets/bit-set.ts'
import { lettersOf } from '../text/letter-mask.ts'
import { FACTORS } from '../weights.ts'
import type { WordList } from '../index/word-list.ts'

/** Finds what may have been meant by a misspelt word. */
export interface Speller {
  /** Known words that differ from it by no more letters than it may have wrong. */
  spellingsOf(word: string): readonly Expansion[]
  /** Known words that begin with something like it: for the word that is still being typed. */
  beginningsLike(word: string): readonly Expansion[]
}

/** Fewer letters say too little about a word that is not finished. */
const SHORTEST_BEGINNING = 4

function factorOf(typed: string, word: string, edits: number): number {
  const factor = edits <= 1 ? FACTORS.oneEdit : FACTORS.twoEdits
  return typed[0] === word[0] ? factor : factor * FACTORS.otherFirstLetter
}

/** Prepares the sorted words of an index. Letters as bits rule out all but a few words before any is compared. */
export function createSpeller(words: WordList): Speller {
  /** Both lists of words, read to their ends, with the place of the first word of each. */
  function lists() {
    words.names.readAll()
    words.others.readAll()
    return [
      { list: words.names, first: 0 },
      { list: words.others, first: words.names.size },
    ]
  }

  /** Brings places into the order of their words: names and others stand apart. */
  function inOrder(found: Expansion[]): readonly Expansion[] {
    return found.sort((a, b) => (words.at(a.place) < words.at(b.place) ? -1 : 1))
  }

  return {
    spellingsOf(typed) {
      const most = editsAllowed(typed)
      const own = lettersOf(typed)
      const found: Expansion[] = []
      if (most === 0) return found
      for (const { list, first } of lists()) {
        const { letters, lengths } = list
        for (let place = 0; place < letters.length; place += 1) {
          if (Math.abs((lengths[place] ?? 0) - typed.length) > most) continue
          if (countBits((letters[place] ?? 0) ^ own) > 2 * most) continue
          const word = list.at(place)
          // Nobody who types of grapes or of a mouth that was taped is asked whether she means a rape.
          if (typed[0] !== word[0] && isGrave(word)) continue
          const edits = countEdits(typed, word, most)
          if (edits <= most) found.push({ place: first + place, factor: factorOf(typed, word, edits), isGuess: true })
        }
      }
      return inOrder(found)
    },
    beginningsLike(typed) {
      const found: Expansion[] = []
      if (typed.length < SHORTEST_BEGINNING || editsAllowed(typed) === 0) return found
      const own = lettersOf(typed)
      const letter = typed.charCodeAt(0)
      for (const { list, first } of lists()) {
        const { letters } = list
        for (let place = 0; place < letters.length; place += 1) {
          // One wrong letter leaves one that the word lacks.
          if (countBits(own & ~(letters[place] ?? 0)) > 1) continue
          const word = list.at(place)
          if (word.charCodeAt(0) !== letter || word.length < typed.length) continue
          if (countPrefixEdits(typed, word, 1) <= 1)
            found.push({ place: first + place, factor: FACTORS.misspeltPrefix, isGuess: true })
        }
      }
      return inOrder(found)
    },
  }
}
