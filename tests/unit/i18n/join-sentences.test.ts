import { expect, it } from 'vitest'

import { joinSentences } from '../../../src/i18n/join-sentences.ts'

it.each([
  ['pl', ['Czy chodzi o ciebie?', '38 wyników'], 'Czy chodzi o ciebie? 38 wyników.'],
  ['en', ['Right', 'Tell your manager.', ''], 'Right. Tell your manager.'],
  ['ar', ['هل ينطبق هذا عليك؟', 'صحيح'], 'هل ينطبق هذا عليك؟ صحيح.'],
  ['uk', ['«Потрібна допомога.»', 'Далі'], '«Потрібна допомога.» Далі.'],
  ['zh-Hans', ['你遇到过这些情况吗？', '38 条结果'], '你遇到过这些情况吗？ 38 条结果。'],
])('Between sentences no mark is doubled or missing (%s)', (language, sentences, expected) => {
  expect(joinSentences(sentences, language)).toBe(expected)
})
