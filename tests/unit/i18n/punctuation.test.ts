import { expect, it } from 'vitest'

import { marksOf } from '../../../src/i18n/punctuation.ts'

it.each([
  ['en', 'A, b: c; d.'],
  ['ar', 'A، b: c؛ d.'],
  ['zh-Hans', 'A、b：c；d。'],
])('Marks stand as the language writes them (%s)', (language, expected) => {
  const { comma, colon, semicolon, stop } = marksOf(language)
  expect(['A', comma, 'b', colon, 'c', semicolon, 'd', stop].join('').trim()).toBe(expected)
})
