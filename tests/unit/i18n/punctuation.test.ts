import { describe, expect, it } from 'vitest'

import { joinSentences, marksOf } from '../../../src/i18n/punctuation.ts'

describe('Sentences are put together as the language does', () => {
  it.each([
    ['pl', ['Czy chodzi o ciebie?', '38 wyników'], 'Czy chodzi o ciebie? 38 wyników.'],
    ['en', ['Right', 'Tell your manager.', ''], 'Right. Tell your manager.'],
    ['ar', ['هل ينطبق هذا عليك؟', 'صحيح'], 'هل ينطبق هذا عليك؟ صحيح.'],
    ['uk', ['«Потрібна допомога.»', 'Далі'], '«Потрібна допомога.» Далі.'],
    ['zh-Hans', ['你遇到过这些情况吗？', '38 条结果'], '你遇到过这些情况吗？38 条结果。'],
  ])('no mark is doubled or missing (%s)', (language, sentences, expected) => {
    expect(joinSentences(sentences, language)).toBe(expected)
  })
})

it.each([
  ['en', 'A, b: c; d.'],
  ['ar', 'A، b: c؛ d.'],
  ['zh-Hans', 'A、b：c；d。'],
])('Marks stand as the language writes them (%s)', (language, expected) => {
  const { comma, colon, semicolon, stop } = marksOf(language)
  expect(['A', comma, 'b', colon, 'c', semicolon, 'd', stop].join('').trim()).toBe(expected)
})
