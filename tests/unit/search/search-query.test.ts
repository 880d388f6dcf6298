import { expect, it } from 'vitest'

import { readQuery } from '../../../src/search/search-query.ts'
import { createVocabulary } from '../../../src/search/vocabulary.ts'
import { makeRecord } from './make-record.ts'

const vocabulary = createVocabulary([makeRecord({ title: 'Guests who will not let us clean the front desk' })])

function read(input: string) {
  return readQuery(input, vocabulary, 'sure')
}

it('looks for what was meant, and keeps the whole phrase', () => {
  expect(read('Gest wont let us clean')).toEqual({
    terms: ['guest', 'let', 'us', 'clean'],
    phrase: 'guest wont let us clean',
  })
})

it('looks for singular and plural alike, each once', () => {
  expect(read('guest guests').terms).toEqual(['guest'])
})

it('splits words that were glued together', () => {
  expect(read('frontdesk').terms).toEqual(['front', 'desk'])
})

it('asks for nothing where nothing was typed', () => {
  expect(read(' ?').terms).toEqual([])
})

it('cuts what was pasted', () => {
  const words = Array.from({ length: 40 }, (_, at) => `word${String(at)}`)
  expect(read(words.join(' ')).terms).toEqual(words.slice(0, 20))
  expect(read('x'.repeat(90)).terms).toEqual(['x'.repeat(32)])
})
