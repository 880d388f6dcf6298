import { expect, it } from 'vitest'

import { makeEngine } from '../make-document.ts'

const documents = [
  { title: 'Lavar la ropa', language: 'es' },
  { title: 'Rope ladders', language: 'en' },
]

it('a word of the reader’s language is not respelt as an English one', () => {
  const found = makeEngine(documents, 'es').search('ropee ')
  expect(found.suggestion).not.toBe('rope')
})

it('it is respelt as one of her own', () => {
  expect(makeEngine(documents, 'es').search('lavvar ').suggestion?.trim()).toBe('lavar')
})
