import { expect, it } from 'vitest'

import { createSpeller, editsAllowed } from '../../../../src/search/query/spell.ts'
import { countBits } from '../../../../src/facets/bit-set.ts'
import { letterMask } from '../../../../src/search/text/edit-distance.ts'
import { makeTerms } from '../make-terms.ts'

const WORDS = makeTerms(['guest', 'passport', 'reception'], ['housekeeping', 'passports', 'quest', 'wage'])
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
])('%s may be meant as %j', (typed, meant) => {
  expect(wordsOf(speller.respellings(typed))).toEqual(meant)
})

it('a respelling weighs less with another first letter, and with more edits', () => {
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
])('%s may be the misspelt beginning of %j', (typed, meant) => {
  expect(wordsOf(speller.prefixRespellings(typed))).toEqual(meant)
})

it('one edit changes one or two bits of the letter mask', () => {
  expect(letterMask('abba')).toBe(letterMask('ab'))
  expect(countBits(letterMask('guest') ^ letterMask('gest'))).toBe(1)
  expect(countBits(-1)).toBe(32)
})

it.each([
  ['pay', 0],
  ['gest', 1],
  ['pasport', 1],
  ['recepton', 2],
  ['section54', 0],
  ['08000', 0],
  ['护照护照', 0],
  ['raped', 0],
  ['bleeding', 0],
  ['stable', 1],
])('%s is respelt within %i edits', (word, edits) => {
  expect(editsAllowed(word)).toBe(edits)
})

it.each([
  ['lonn', 0],
  ['passet', 0],
  ['rettihet', 1],
  ['housekeping', 2],
])('in a language of whose words nothing is known %s is respelt within %i edits', (word, edits) => {
  expect(editsAllowed(word, false)).toBe(edits)
})
