import { expect, it } from 'vitest'

import { readingMinutes } from '../../../src/domain/reading-time.ts'
import { makeWords } from '../../helpers/make-text.ts'

it.each([
  ['nothing', '', 1],
  ['signs without words', '… — 👍 !', 1],
  ['one word', 'Knock.', 1],
  ['140 words', makeWords(140), 1],
  ['209 words: just under a minute and a half', makeWords(209), 1],
  ['210 words: a minute and a half', makeWords(210), 2],
  ['1,400 words', makeWords(1400), 10],
  ['280 numbers', makeWords(280).replaceAll('word', '42'), 2],
  ['280 words joined by hyphens and line ends', makeWords(280).replaceAll(' word word', '-word\nword'), 2],
  ['280 Arabic words', makeWords(280).replaceAll('word', 'جواز'), 2],
  ['280 Ukrainian words', makeWords(280).replaceAll('word', 'паспорт'), 2],
  ['280 Chinese characters, written without spaces', '护照'.repeat(140), 2],
  ['Chinese with Latin words in it', '护照WIFI'.repeat(140), 3],
])('%s', (_, text, minutes) => {
  expect(readingMinutes(text)).toBe(minutes)
})
