import { expect, it } from 'vitest'

import { firstSentence } from '../../../src/i18n/first-sentence.ts'

it.each([
  ['One rule holds. It is short.', 'en', 'One rule holds.'],
  ['It costs GBP 1.5 million. Always.', 'en', 'It costs GBP 1.5 million.'],
  ['规则一。规则二。', 'zh-Hans', '规则一。'],
  ['', 'en', ''],
])('Of “%s” the first sentence stays', (text, language, sentence) => {
  expect(firstSentence(text, language)).toBe(sentence)
})
