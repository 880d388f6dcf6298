import { expect, it } from 'vitest'

import { SIZE_MEASURES } from '../../../sanity-studio/model/schema/vocabularies/laws.ts'
import { sizeCondition } from '../../../src/i18n/size-words.ts'
import { translator } from '../../../src/i18n/translate.ts'

const t = translator('en')
const turnover = { measure: 'turnover', number: 36_000_000, isOver: false, currency: 'GBP' }
const rooms = { measure: 'rooms', number: 10, isOver: true }
const staff = { measure: 'employees', number: 5000, isOver: true }

it.each([
  ['If you have more than 10 rooms.', [rooms], 1],
  ['If your turnover in a year is GBP 36 million or more.', [turnover], 1],
  [
    'If you have more than 5,000 employees in all and your turnover in a year is GBP 36 million or more.',
    [staff, turnover],
    2,
  ],
  ['If 1 of these 2 fits: you have more than 10 rooms; you have more than 5,000 employees in all.', [rooms, staff], 1],
])('A condition is written out: %s', (words, tests, needed) => {
  expect(sizeCondition({ tests, needed, belowDepends: false }, t, 'en')).toBe(words)
})

it.each([
  ['ro', 'Dacă aveți mai mult de 10 camere.'],
  ['pl', 'Jeśli masz więcej niż 10 pokoi.'],
  ['uk', 'Якщо у вас більше ніж 10 номерів.'],
  ['ar', 'إذا كان لديك أكثر من 10 غرف.'],
  ['zh-Hans', '如果客房超过 10 间。'],
])('What is counted stands in the form that its number asks for, in %s', (language, words) => {
  const written = sizeCondition({ tests: [rooms], needed: 1, belowDepends: false }, translator(language), language)
  expect(written?.replaceAll(/[\u2068\u2069]/g, '')).toBe(words)
})

it('A law without a number has no condition', () => {
  expect(sizeCondition({ tests: [], needed: 0, belowDepends: false }, t, 'en')).toBeUndefined()
})

it('Everything that laws count has words', () => {
  for (const measure of SIZE_MEASURES)
    expect(sizeCondition({ tests: [{ ...rooms, measure }], needed: 1, belowDepends: false }, t, 'en')).toContain('10')
})
