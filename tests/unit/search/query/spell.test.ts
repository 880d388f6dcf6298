import { expect, it } from 'vitest'

import { createSpeller } from '../../../../src/search/query/spell.ts'
import { countBits } from '../../../../src/facets/bit-set.ts'
import { letterMask } from '../../../../src/search/text/edit-distance.ts'
import { makeList } from '../make-words.ts'

const WORDS = makeList(['guest', 'passport', 'reception'], ['housekeeping', 'passports', 'quest', 'wage'])
const speller = createSpeller(WORDS)
const wordsOf = (found: readonly { readonly termId: number }[]) => found.map(({ termId }) => WORDS.at(termId))

it.each([
  ['gest', ['guest']],
  ['quest', ['guest', 'quest']],
  ['pasport', ['passport']],
  ['pasports', ['passport', 'passports']],
  ['recpetion', ['reception']],
  ['houskepping', ['housekeeping']],
  ['pag', []],
  ['puest', ['guest', 'quest']],
  ['page', ['wage']],
  ['zzzz', []],
])('%s may mean %j', (typed, meant) => {
  expect(wordsOf(speller.respellings(typed))).toEqual(meant)
})

it('another first letter is less likely, and more letters are', () => {
  const weightOf = (typed: string, word: string) =>
    speller.respellings(typed).find(({ termId }) => WORDS.at(termId) === word)?.weight ?? 0
  expect(weightOf('guist', 'guest')).toBeGreaterThan(weightOf('buest', 'guest'))
  expect(weightOf('recpetion', 'reception')).toBeGreaterThan(weightOf('recpetoin', 'reception'))
})

it.each([
  ['recpe', ['reception']],
  ['rec', []],
  ['houskee', ['housekeeping']],
  ['xousekee', []],
])('while it is typed, %s may begin %j', (typed, meant) => {
  expect(wordsOf(speller.prefixRespellings(typed))).toEqual(meant)
})

it('letters are bits, and bits are counted', () => {
  expect(letterMask('abba')).toBe(letterMask('ab'))
  expect(countBits(letterMask('guest') ^ letterMask('gest'))).toBe(1)
  expect(countBits(-1)).toBe(32)
})
