import { expect, it } from 'vitest'

import { mostEdits } from '../../../src/search/most-edits.ts'

it.each([
  ['let', 0, 0],
  ['gest', 1, 2],
  ['pasport', 1, 3],
  ['recpetion', 2, 3],
  ['a word much too long', 2, 3],
])('in “%s” %i letters may surely be wrong, and %i at a guess', (word, sure, bold) => {
  expect([mostEdits(word, 'sure'), mostEdits(word, 'bold')]).toEqual([sure, bold])
})
