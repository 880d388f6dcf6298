import { expect, it } from 'vitest'

import { foldUnchanged, segmentsOf, type Segment } from '../../../../sanity-studio/app/conflicts/segments.ts'

/** A text with its marked words in brackets. */
const shown = (segments: readonly Segment[]) =>
  segments.map(({ text, isOnlyHere }) => (isOnlyHere ? `[${text}]` : text)).join('')

const diff = (one: string, other: string) => {
  const segments = segmentsOf(one, other)
  return [shown(segments.one), shown(segments.other)]
}

it.each([
  ['the same text', 'Call 999.', 'Call 999.', ['Call 999.', 'Call 999.']],
  ['another last word', '0113 496 0107', '0113 496 0118', ['0113 496[ 0107]', '0113 496[ 0118]']],
  ['words in between', 'Call the police', 'Call first the police', ['Call the police', 'Call[ first] the police']],
  ['neighbours as one', 'a b c d', 'a x y d', ['a[ b c] d', 'a[ x y] d']],
  ['no text on one side', '', 'Always', ['', '[Always]']],
  ['a script without blanks', '打电话给警察', '打电话给朋友', ['打电话给[警察]', '打电话给[朋友]']],
])('Words that only one text has are marked: %s', (_, one, other, expected) => {
  expect(diff(one, other)).toEqual(expected)
})

it('Both texts can be put together from their segments, also where one is too long to be compared', () => {
  const long = (word: string) => Array.from({ length: 3000 }, (_, index) => `${word}${index}`).join(' ')
  const { one, other } = segmentsOf(`Same ${long('a')} end`, `Same ${long('b')} end`)
  expect(one.map(({ text }) => text).join('')).toBe(`Same ${long('a')} end`)
  expect(other.map(({ text }) => text).join('')).toBe(`Same ${long('b')} end`)
})

it('A long stretch that both have is cut short, and no marked word is', () => {
  const same = 'word '.repeat(200)
  const [head, marked, tail] = foldUnchanged(segmentsOf(`${same}one ${same}`, `${same}other ${same}`).one)
  expect(head?.text).toMatch(/^…( word)+$/)
  expect(marked).toEqual({ text: ' one', isOnlyHere: true })
  expect(tail?.text).toMatch(/^( word)+ …$/)
})
