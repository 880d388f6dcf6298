import { expect, it } from 'vitest'

import { wordSearch } from '../../../src/domain/word-search.ts'

/** Latin, Cyrillic, Arabic, Latin with more marks, Chinese. */
const BLOCKS = [
  [0x0, 0x24f],
  [0x2bc, 0x2bc],
  [0x400, 0x52f],
  [0x600, 0x6ff],
  [0x1e00, 0x1eff],
  [0x3400, 0x9fff],
] as const

it.each(['iu', 'u'])('finds the same letters of our languages as a regular expression with the flags %s', (flags) => {
  const [ours, every] = [wordSearch(String.raw`^\p{L}$`, flags), new RegExp(String.raw`^\p{L}$`, flags)]
  const characters = BLOCKS.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, at) => String.fromCharCode(from + at)),
  )
  expect(characters.filter((one) => ours.test(one) !== every.test(one))).toEqual([])
})

it('takes a letter in a class, beside a bracket that is none, and where a class excludes letters', () => {
  const search = wordSearch(String.raw`\[[\p{L}\]-]+\] [^\p{L}\\]`, 'gu')
  expect('[ab-ż]] 1, [a1] 2, [я] ж'.match(search)).toEqual(['[ab-ż]] 1'])
})
