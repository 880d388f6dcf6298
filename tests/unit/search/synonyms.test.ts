import { expect, it } from 'vitest'

import { analyseText } from '../../../src/search/analyse-text.ts'
import { synonymsIn } from '../../../src/search/synonyms.ts'
import { find, makeEngine } from './make-document.ts'

it('each meaning has at least two words, folded as texts are', () => {
  for (const words of synonymsIn('en')) {
    expect(words.length, words.join(' ')).toBeGreaterThan(1)
    expect(words.flatMap(analyseText)).toEqual(words)
  }
})

it('a language without a list has none', () => {
  expect(synonymsIn('pl')).toEqual([])
})

it('a word that means nearly the same is found, after the word itself', () => {
  const engine = makeEngine([
    { id: 'child', title: 'A child alone' },
    { id: 'kid', title: 'A kid alone' },
  ])
  expect(find(engine, 'kid ')).toEqual(['kid', 'child'])
  expect(find(engine, 'kids ')[0]).toBe('kid')
})
