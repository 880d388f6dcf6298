import { expect, it } from 'vitest'

import { marksOf } from '../../../src/i18n/punctuation.ts'

it.each([
  ['en', 'A, b: c; d. e'],
  ['ar', 'A، b: c؛ d. e'],
  ['zh-Hans', 'A、b：c；d。e'],
])('Marks stand as the language writes them (%s)', (language, expected) => {
  const { comma, colon, semicolon, stop, blank } = marksOf(language)
  expect(['A', comma, 'b', colon, 'c', semicolon, 'd', stop.trim(), blank, 'e'].join('')).toBe(expected)
})
