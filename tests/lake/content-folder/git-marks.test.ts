import { expect, it } from 'vitest'

import { splitAtMarks } from '../../../sanity-studio/lake/content-folder/git-marks.ts'

const MARKED = ['a', '<<<<<<< HEAD', 'b', '=======', 'c', '>>>>>>> origin/main', 'd', ''].join('\n')
const WITH_BASE = MARKED.replace('=======', '||||||| 1a2b3c4\nx\n=======')

it.each([
  ['as git leaves them', MARKED],
  ['with what both have changed between them', WITH_BASE],
  ['with the line ends of Windows', MARKED.replaceAll('\n', '\r\n')],
])('Both versions are read from between git’s marks, %s', (_, text) => {
  const { ours = '', theirs = '', line } = splitAtMarks(text) ?? {}
  expect([ours, theirs].map((side) => side.replaceAll('\r', ''))).toEqual(['a\nb\nd\n', 'a\nc\nd\n'])
  expect(line).toBe(2)
})

it('A text that only speaks of them has none', () => {
  expect(splitAtMarks('{\n  "title": "<<<<<<< HEAD"\n}\n')).toBeUndefined()
})
