import { expect, it } from 'vitest'

import { joinSentences } from '../../../src/i18n/join-sentences.ts'

it.each([
  ['pl', ['Czy chodzi o ciebie?', '38 wyników'], 'Czy chodzi o ciebie? 38 wyników'],
  ['en', ['Right', 'Tell your manager.', ''], 'Right. Tell your manager.'],
  ['en', ['Danger now', undefined, '30 results', ''], 'Danger now. 30 results'],
  ['zh-Hans', ['危险', '38 条结果'], '危险。 38 条结果'],
  ['ar', ['هل ينطبق هذا عليك؟', 'صحيح'], 'هل ينطبق هذا عليك؟ صحيح'],
  ['uk', ['«Потрібна допомога.»', 'Далі'], '«Потрібна допомога.» Далі'],
  ['zh-Hans', ['你遇到过这些情况吗？', '38 条结果'], '你遇到过这些情况吗？ 38 条结果'],
])('Between sentences no mark is doubled or missing (%s)', (language, sentences, expected) => {
  expect(joinSentences(sentences, language)).toBe(expected)
})
