import { describe, expect, it } from 'vitest'

import type { Boldness } from '../../../src/search/most-edits.ts'
import { repairWord } from '../../../src/search/repair-word.ts'
import { createVocabulary } from '../../../src/search/vocabulary.ts'
import { makeRecord } from './make-record.ts'

const vocabulary = createVocabulary([
  makeRecord({ title: 'Front desk and reception', layTerms: ['the boss keeps a passport', 'their wages'] }),
])

function repaired(word: string, boldness: Boldness): string {
  return repairWord(word, vocabulary, boldness)
    .map(({ written }) => written)
    .join(' ')
}

describe('What is surely meant', () => {
  it.each([
    ['pasport', 'passport'],
    ['recpetion', 'reception'],
    ['frontdesk', 'front desk'],
    ['thier', 'their'],
  ])('%s: %s', (typed, meant) => {
    expect(repaired(typed, 'sure')).toBe(meant)
  })

  it.each(['passport', 'passp', 'wont', 'bos', 'ourpassport', 'ressepshon'])('%s is left alone', (typed) => {
    expect(repaired(typed, 'sure')).toBe('')
  })
})

describe('What may be meant, where nothing else is found', () => {
  it.each([
    ['ourpassport', 'passport'],
    ['passportkeeper', 'passport'],
    ['resepshon', 'reception'],
    ['wegas', 'wages'],
  ])('%s: %s', (typed, meant) => {
    expect(repaired(typed, 'bold')).toBe(meant)
  })

  it('zzzz: nothing', () => {
    expect(repaired('zzzz', 'bold')).toBe('')
  })
})
