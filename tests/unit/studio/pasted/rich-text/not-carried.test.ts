import { expect, test } from 'vitest'

import { describeNotCarried } from '../../../../../sanity-studio/model/pasted/rich-text/not-carried.ts'

test('What was not carried is said kind by kind, with the first words of each', () => {
  expect(
    describeNotCarried([
      { kind: 'picture', words: 'Lobby' },
      { kind: 'comment', words: 'Is this the number that the police gave us in May?' },
      { kind: 'picture', words: '' },
      { kind: 'picture', words: 'Door' },
    ]),
  ).toBe('3 pictures are left out: “Lobby”, “Door”. 1 comment is left out: “Is this the number that the police gave…”.')
})

test('Of many, three are named', () => {
  const links = ['a', 'b', 'c', 'd'].map((words) => ({ kind: 'link' as const, words }))
  expect(describeNotCarried(links)).toBe('4 links are plain text now: “a”, “b”, “c” …')
})

test('Nothing is said where all was carried', () => {
  expect(describeNotCarried([])).toBe('')
})
