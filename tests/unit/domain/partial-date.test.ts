import { expect, it } from 'vitest'

import { formatPartialDate } from '../../../src/domain/partial-date.ts'

it.each([
  ['2018', 'en', '2018'],
  ['2018-09', 'en', 'September 2018'],
  ['2018-09-12', 'en', '12 September 2018'],
  ['2018-09-12', 'en-US', 'September 12, 2018'],
  ['2018-01-01', 'en', '1 January 2018'],
  ['2017-12-31', 'en', '31 December 2017'],
  ['2024-02-29', 'en', '29 February 2024'],
  ['2018', 'ar', '2018'],
  ['2018-09', 'pl', 'wrzesień 2018'],
  ['2018-09-12', 'pl', '12 września 2018'],
  ['2018-09', 'uk', 'вересень 2018'],
  ['2018-09-12', 'uk', '12 вересня 2018'],
  ['2018-09-12', 'ar', '12 سبتمبر 2018'],
  ['2018', 'zh-Hans', '2018年'],
  ['2018-09', 'zh-Hans', '2018年9月'],
  ['2018-09-12', 'zh-Hans', '2018年9月12日'],
])('%s in %s is “%s”', (date, language, expected) => {
  expect(formatPartialDate(date, language)).toBe(expected)
})
