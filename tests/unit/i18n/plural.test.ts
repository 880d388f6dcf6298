import { describe, expect, it } from 'vitest'

import { fillIn, pluralText } from '../../../src/i18n/plural.ts'

describe('Values are put into their places', () => {
  it.each([
    ['a word', 'Call {number}.', { number: '999' }, 'en', 'Call 999.'],
    ['the same twice', '{a} and {a}', { a: 'x' }, 'en', 'x and x'],
    ['a large number, as English writes it', '{n} results', { n: 1234 }, 'en', '1,234 results'],
    ['as Ukrainian writes it', '{n}', { n: 12345 }, 'uk', '12\u00a0345'],
    ['in Arabic, kept together from left to right', '{a}', { a: '999 or 101' }, 'ar', '\u2068999 or 101\u2069'],
    ['a place nobody fills stays', 'Call {number}.', {}, 'en', 'Call {number}.'],
    ['a value is never read as a place', '{a}{b}', { a: '{b}', b: 'x' }, 'en', '{b}x'],
    ['nor as a pattern', '{a}', { a: '$& $1' }, 'en', '$& $1'],
    ['no value at all', 'Skip', {}, 'en', 'Skip'],
    ['nothing', '', {}, 'en', ''],
  ])('%s', (_, text, values, language, expected) => {
    expect(fillIn(text, values, language)).toBe(expected)
  })
})

describe('The form fits the number', () => {
  const english = { one: '{n} result', other: '{n} results' }
  const arabic = { zero: 'zero', one: 'one', two: 'two', few: 'few', many: 'many', other: 'other' }
  const polish = { one: 'one', few: 'few', many: 'many', other: 'other' }

  it.each([
    [0, 'en', english, '0 results'],
    [1, 'en', english, '1 result'],
    [2, 'en', english, '2 results'],
    [1.5, 'en', english, '1.5 results'],
    [0, 'ar', arabic, 'zero'],
    [1, 'ar', arabic, 'one'],
    [2, 'ar', arabic, 'two'],
    [3, 'ar', arabic, 'few'],
    [10, 'ar', arabic, 'few'],
    [11, 'ar', arabic, 'many'],
    [99, 'ar', arabic, 'many'],
    [100, 'ar', arabic, 'other'],
    [102, 'ar', arabic, 'other'],
    [103, 'ar', arabic, 'few'],
    [1, 'pl', polish, 'one'],
    [4, 'pl', polish, 'few'],
    [5, 'pl', polish, 'many'],
    [22, 'pl', polish, 'few'],
    [1, 'zh-Hans', { other: 'other' }, 'other'],
  ])('%s in %s', (n, language, forms, expected) => {
    expect(pluralText(forms, { n }, language)).toBe(expected)
  })

  it('a form for nothing is used also where the language has no rule for it', () => {
    expect(pluralText({ zero: 'Filter', other: 'Filter: {n}' }, { n: 0 }, 'en')).toBe('Filter')
  })

  it('a form the language would want and nobody wrote is that for all others', () => {
    expect(pluralText({ one: 'one', other: '{n} others' }, { n: 3 }, 'ar')).toBe('3 others')
  })

  it('without a number, the message is that for none', () => {
    expect(pluralText(english, {}, 'en')).toBe('{n} results')
  })

  it('a number written as text counts, too', () => {
    expect(pluralText(english, { n: '1' }, 'en')).toBe('1 result')
  })
})
