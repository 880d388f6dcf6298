import { describe, expect, it } from 'vitest'

import { letterMask } from '../../../../src/search/text/edit-distance.ts'
import { makeWords } from '../make-words.ts'

/** More than fit into one block, with beginnings in common. */
const NUMBERED = Array.from({ length: 200 }, (_, at) => `word${at}`).sort()
const WORDS = ['łódź', 'passport', 'passports', '护照', ...NUMBERED].sort()

const words = makeWords(WORDS)

describe('Words that are written are found again', () => {
  it('each at its place', () => {
    expect(WORDS.map((_, place) => words.at(place))).toEqual(WORDS)
    expect(words.size).toBe(WORDS.length)
  })

  it('and nothing behind the last, or where there are none', () => {
    expect(words.at(WORDS.length)).toBe('')
    expect(words.at(5000)).toBe('')
    expect(makeWords([]).at(0)).toBe('')
  })

  it.each([...WORDS, '', 'passp', 'word', 'word1999', 'zebra', '照'])(
    '“%s” has the place that order gives it',
    (word) => {
      const behind = WORDS.findIndex((other) => other >= word)
      // One that nobody has read yet, so that each has to find its block.
      expect(makeWords(WORDS).beginningWith(word)[0]).toBe(behind < 0 ? WORDS.length : behind)
      expect(makeWords(WORDS).find(word)).toBe(WORDS.indexOf(word))
      expect(makeWords([]).beginningWith(word)).toEqual([0, 0])
    },
  )
})

it('rare characters that begin with the same unit are told apart', () => {
  const rare = ['𠮟', '𠮷', '𠮷野', '𞤀𞤁', '𞤀𞤂'].sort()
  expect(rare.map((_, place) => makeWords(rare).at(place))).toEqual(rare)
})

it('the letters of words, for the speller, are known once all has been read', () => {
  const some = makeWords(WORDS)
  some.at(0)
  expect(some.lengths.at(-1)).toBe(0)
  some.readAll()
  expect([...some.letters]).toEqual(WORDS.map(letterMask))
  expect([...some.lengths]).toEqual(WORDS.map(({ length }) => length))
})
