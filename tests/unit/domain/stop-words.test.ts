import { expect, it } from 'vitest'

import { analyseText } from '../../../src/search/text/normalise.ts'
import { isStopWord, stopWordsIn } from '../../../src/domain/stop-words.ts'

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

it.each(['en', 'es', 'pt', 'pl', 'ro', 'uk', 'ar'])(
  'the stop words of %s are written as texts are normalised',
  (language) => {
    const words = stopWordsIn(language)
    expect(words.length).toBeGreaterThan(20)
    expect(words.filter((word) => analyseText(word).join(' ') !== word)).toEqual([])
  },
)

it('every language has the stop words of English, and those of its own once', () => {
  const polish = stopWordsIn('pl')
  expect(polish).toEqual(expect.arrayContaining([...stopWordsIn('en')]))
  expect(new Set(polish).size).toBe(polish.length)
  expect(stopWordsIn('zh-Hans')).toEqual(stopWordsIn('en'))
})
