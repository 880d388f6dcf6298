import { describe, expect, it } from 'vitest'

import { compareNumbers, numbersIn } from '../../../../../sanity-studio/model/rules/units/numbers.ts'

it.each([
  ['Call 999.', ['999']],
  ['Call 08000 121 700, day and night.', ['08000121700']],
  ['£1,000 by 1 April 2026', ['1000', '1', '2026']],
  ['From 10:40 to 11, 24/7', ['1040', '11', '247']],
  ['اتصل بالرقم ٩٩٩', ['999']],
  ['Read <1>the rules</1> of <2/> 5', ['5']],
])('The numbers of “%s” are its digits, and not its tags', (text, digits) => {
  expect(numbersIn(text).map((number) => number.digits)).toEqual(digits)
})

describe('Numbers of a translation', () => {
  it.each([
    ['Call 999 within 24 hours.', 'خلال ٢٤ ساعة اتصل بالرقم 999'],
    ['It costs 1,000.', 'Kosztuje 1 000.'],
    ['Since 6 April 2026', '2026 年 4 月 6 日起'],
    ['From 1 May 2026.', '自 2026 年 5 月 1 日起。'],
  ])('may be written in another way and order: %s', (original, translation) => {
    expect(compareNumbers(original, translation)).toBeUndefined()
  })

  it.each([
    ['Call 999.', 'اتصل', { lost: ['999'], added: [] }],
    ['Call 999.', 'اتصل بالرقم 998', { lost: ['999'], added: ['998'] }],
    ['Call 999.', '999 أو 999', { lost: [], added: ['999'] }],
    ['Since 6 April 2026', '2026 年 5 月 6 日起', { lost: [], added: ['5'] }],
    ['May we ask?', '5 可以问吗？', { lost: [], added: ['5'] }],
  ])('may not change: %s', (original, translation, difference) => {
    expect(compareNumbers(original, translation)).toEqual(difference)
  })
})
