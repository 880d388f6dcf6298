import { expect, it } from 'vitest'

import { marksOf, quotationMark } from '../../../src/i18n/punctuation.ts'

it.each([
  ['en', 'A, b: c; d. e'],
  ['ar', 'A، b: c؛ d. e'],
  ['zh-Hans', 'A、b：c；d。e'],
])('Marks stand as the language writes them (%s)', (language, expected) => {
  const { comma, colon, semicolon, stop, blank } = marksOf(language)
  expect(['A', comma, 'b', colon, 'c', semicolon, 'd', stop.trim(), blank, 'e'].join('')).toBe(expected)
})

it.each([
  ['en', '“Don’t”, he said (“no”)'],
  ['zh-Hans', '“Don’t”, he said (“no”)'],
  ['pl', '„Don’t”, he said („no”)'],
  ['uk', '«Don’t», he said («no»)'],
  ['ar', '«Don’t», he said («no»)'],
])('A straight quotation mark stands for that of the language (%s)', (language, expected) => {
  const straight = `"Don't", he said ("no")`
  const written = straight.replace(/["']/g, (typed, at: number) =>
    quotationMark(typed === '"' ? '"' : "'", straight.slice(0, at), language),
  )
  expect(written).toBe(expected)
})
