import { expect, it } from 'vitest'

import { isStopWord } from '../../../../src/search/vocabulary/stop-words.ts'

it.each([
  ['the', 'en'],
  ['wont', 'en'],
  ['que', 'es'],
  ['nie', 'pl'],
  ['та', 'uk'],
  ['من', 'ar'],
  ['the', 'ar'],
  ['the', 'zh-Hans'],
])('%s is a stop word in %s', (word, language) => {
  expect(isStopWord(word, language)).toBe(true)
})

it.each([
  ['id', 'en'],
  ['ill', 'en'],
  ['que', 'en'],
])('%s is no stop word in %s', (word, language) => {
  expect(isStopWord(word, language)).toBe(false)
})
