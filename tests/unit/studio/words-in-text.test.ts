import { expect, it } from 'vitest'

import { betterText, selectReplaced, selectWords } from '../../../sanity-studio/app/form/words-in-text.ts'

const block = {
  _key: 'block',
  children: [
    { _type: 'span', _key: 'a', text: 'Watch for sus' },
    { _type: 'fillIn', _key: 'blank' },
    { _type: 'span', _key: 'b', text: 'picious ' },
    { _type: 'span', _key: 'c', text: 'foreigners.' },
  ],
}
const point = (span: string, offset: number) => ({ path: [{ _key: 'block' }, 'children', { _key: span }], offset })

it('Words are found in the spans in which they begin and end', () => {
  expect(selectWords(block, 'block', { from: 0, to: 5 })).toEqual({ anchor: point('a', 0), focus: point('a', 5) })
  expect(selectWords(block, 'block', { from: 10, to: 31 })).toEqual({ anchor: point('a', 10), focus: point('c', 10) })
  expect(selectWords(block, 'block', { from: 13, to: 20 })).toEqual({ anchor: point('b', 0), focus: point('b', 7) })
})

it('Words that are no longer there are not', () => {
  expect(selectWords(block, 'block', { from: 30, to: 40 })).toBeUndefined()
  expect(selectWords(undefined, 'block', { from: 0, to: 5 })).toBeUndefined()
})

it('Better words are put into the span that has the others, and into no other', () => {
  expect(selectReplaced(block, 'block', { from: 0, to: 5 })).toEqual({ anchor: point('a', 0), focus: point('a', 5) })
  expect(selectReplaced(block, 'block', { from: 10, to: 31 })).toBeUndefined()
  expect(selectReplaced(block, 'block', { from: 30, to: 40 })).toBeUndefined()
})

it('A plain text gets better words in the place of the others, and none where it is shorter by now', () => {
  const remark = { level: 'error', path: ['title'], what: '', fix: '', words: { from: 9, to: 15 } } as const
  const better = { from: 9, to: 15, text: 'people' }
  expect(betterText('They are slaves here', { ...remark, better })).toBe('They are people here')
  expect(betterText('They are', { ...remark, better })).toBeUndefined()
  expect(betterText('They are slaves here', remark)).toBeUndefined()
})
