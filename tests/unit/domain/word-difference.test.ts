import { expect, it } from 'vitest'

import { compareWords } from '../../../src/domain/word-difference.ts'

it('A change is found word by word', () => {
  expect(compareWords('Tell your supervisor now.', 'Tell your duty manager now.')).toEqual([
    { kind: 'same', text: 'Tell your' },
    { kind: 'removed', text: ' supervisor' },
    { kind: 'added', text: ' duty manager' },
    { kind: 'same', text: ' now.' },
  ])
  expect(compareWords('', 'New')).toEqual([{ kind: 'added', text: 'New' }])
  expect(compareWords('Same.', 'Same.')).toEqual([{ kind: 'same', text: 'Same.' }])
})

it('A tag of a text to translate is one word', () => {
  expect(compareWords('Call <1>us</1>.', 'Call <2>us</2>.').filter(({ kind }) => kind !== 'same')).toEqual([
    { kind: 'removed', text: ' <1>' },
    { kind: 'added', text: ' <2>' },
    { kind: 'removed', text: '</1>' },
    { kind: 'added', text: '</2>' },
  ])
})

const long = (word: string) => Array.from({ length: 3000 }, (_, index) => `${word}${index}`).join(' ')

it.each([
  ['words that moved', 'the cat sat  on the mat', 'a cat on the mat sat'],
  ['blanks alone', 'one\ntwo', 'one two '],
  ['texts that are too long to be compared', long('a'), long('b')],
])('Together the runs are both texts, letter by letter: %s', (_, before, after) => {
  const runs = compareWords(before, after)
  const without = (left: string) => runs.flatMap(({ kind, text }) => (kind === left ? [] : [text])).join('')
  expect(without('added')).toBe(before)
  expect(without('removed')).toBe(after)
})
