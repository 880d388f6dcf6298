import { describe, expect, it } from 'vitest'

import { queryWords } from '../../../src/search/query-words.ts'

describe('What a person types is reduced to the words that tell something', () => {
  it.each([
    ['gest wont let us clean', ['gest', 'let', 'us', 'clean']],
    ['i can’t leave', ['leave']],
    ['what do i do with the passport', ['passport']],
    ['passport and passport', ['passport']],
    ['no id and ill', ['id', 'ill']],
    ['护照', ['护照']],
  ])('%s', (typed, words) => {
    expect(queryWords(typed)).toEqual(words)
  })
})

it('keeps stop words where there is nothing else: “what to do” is a topic', () => {
  expect(queryWords('what to do')).toEqual(['what', 'to', 'do'])
})

it('finds no words in nothing', () => {
  expect(queryWords(' … ')).toEqual([])
})
