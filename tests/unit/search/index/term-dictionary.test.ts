import { describe, expect, it } from 'vitest'

import { letterMask } from '../../../../src/search/text/edit-distance.ts'
import { IndexError } from '../../../../src/search/index/index-file.ts'
import { encodeTerms, openTerms } from '../../../../src/search/index/term-dictionary.ts'
import { makeDictionary } from '../make-terms.ts'

/** More than fit into one block, with beginnings in common. */
const NUMBERED = Array.from({ length: 200 }, (_, at) => `word${at}`).sort()
const TERMS = ['łódź', 'passport', 'passports', '护照', ...NUMBERED].sort()

const dictionary = makeDictionary(TERMS)

describe('Terms that are encoded are found again', () => {
  it('each by its id', () => {
    expect(TERMS.map((_, place) => dictionary.at(place))).toEqual(TERMS)
    expect(dictionary.size).toBe(TERMS.length)
  })

  it('and nothing behind the last, or where there are none', () => {
    expect(dictionary.at(TERMS.length)).toBe('')
    expect(dictionary.at(5000)).toBe('')
    expect(makeDictionary([]).at(0)).toBe('')
  })

  it('and each has the id that order gives it', () => {
    for (const term of [...TERMS, '', 'passp', 'word', 'word1999', 'zebra', '照']) {
      const behind = TERMS.findIndex((other) => other >= term)
      // A dictionary of which nothing is decoded yet, so that each term has to find its block.
      expect.soft(makeDictionary(TERMS).withPrefix(term)[0], term).toBe(behind < 0 ? TERMS.length : behind)
      expect.soft(makeDictionary(TERMS).find(term), term).toBe(TERMS.indexOf(term))
      expect.soft(makeDictionary([]).withPrefix(term), term).toEqual([0, 0])
    }
  })
})

it('rare characters that begin with the same unit are told apart', () => {
  const rare = ['𠮟', '𠮷', '𠮷野', '𞤀𞤁', '𞤀𞤂'].sort()
  expect(rare.map((_, place) => makeDictionary(rare).at(place))).toEqual(rare)
})

it('the letter masks of terms, for the speller, are known once all is decoded', () => {
  const some = makeDictionary(TERMS)
  some.at(0)
  expect(some.lengths.at(-1)).toBe(0)
  some.decodeAll()
  expect([...some.letterMasks]).toEqual(TERMS.map(letterMask))
  expect([...some.lengths]).toEqual(TERMS.map(({ length }) => length))
})

it.each([
  ['cut', encodeTerms(TERMS).slice(0, 300)],
  ['without its last block', encodeTerms(TERMS).replace(/ [^ ]*$/, '')],
  ['with a block too many', `${encodeTerms(TERMS)} zebra`],
])('a dictionary %s is refused', (_, text) => {
  expect(() => openTerms(text)).toThrow(IndexError)
})
