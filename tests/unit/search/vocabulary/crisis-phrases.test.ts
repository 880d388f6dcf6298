import { expect, it } from 'vitest'

import { isCrisis } from '../../../../src/search/query/crisis.ts'
import { editDistance } from '../../../../src/search/text/edit-distance.ts'
import { analyseText } from '../../../../src/search/text/normalise.ts'
import {
  crisisPhrases,
  falseFriends,
  fillerWords,
  standaloneTerms,
} from '../../../../src/search/vocabulary/crisis-phrases.ts'

/** Phrases may be in two languages. */
const LISTS = { crisisPhrases: [...new Set(crisisPhrases)], standaloneTerms, fillerWords, falseFriends }

it.each(Object.entries(LISTS))('%s has each entry once, and none that is empty', (_, list) => {
  expect(list.filter((entry, at) => entry.trim() === '' || list.indexOf(entry) !== at)).toEqual([])
})

it('every phrase and every standalone term is a crisis by itself', () => {
  expect([...crisisPhrases, ...standaloneTerms].filter((entry) => !isCrisis(entry))).toEqual([])
})

it('a standalone term is a crisis beside filler words, which alone are none', () => {
  expect(fillerWords.filter((filler) => !isCrisis(`${filler} help`) || isCrisis(filler))).toEqual([])
})

it('a false friend is no crisis, although it is one edit from a crisis word', () => {
  const words = [...crisisPhrases, ...standaloneTerms].flatMap(analyseText)
  expect(falseFriends.filter(isCrisis)).toEqual([])
  expect(falseFriends.filter((friend) => !words.some((word) => editDistance(friend, word, 1) === 1))).toEqual([])
})

it('no filler word is a standalone term', () => {
  expect(fillerWords.filter((word) => standaloneTerms.includes(word))).toEqual([])
})
