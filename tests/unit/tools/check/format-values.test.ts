import { describe, expect, it } from 'vitest'

import { formatAlternatives, formatCount, formatNumber, quote } from '../../../../src/tools/check/format-values.ts'

it('Numbers have separators of thousands', () => {
  expect([0, 999, 10_485_760].map(formatNumber)).toEqual(['0', '999', '10,485,760'])
})

it('A count has its noun in the singular or the plural', () => {
  expect([0, 1, 1200].map((count) => formatCount(count, 'item'))).toEqual(['0 items', '1 item', '1,200 items'])
})

it('Alternatives are a list with “or” before the last', () => {
  expect(formatAlternatives([])).toBe('')
  expect(formatAlternatives(['guide'])).toBe('guide')
  expect(formatAlternatives(['guide', 'law'])).toBe('guide or law')
  expect(formatAlternatives(['guide', 'law', 'sign'])).toBe('guide, law or sign')
})

describe('A quoted value', () => {
  it.each([
    ['a text', 'Knock first', '“Knock first”'],
    ['a text with line breaks and tabs', 'a\r\n\tb', '“a\\r\\n\\tb”'],
    ['a text with invisible characters', 'java\u200bscript\u2028', '“java\\u200bscript\\u2028”'],
    ['a number', 12, '“12”'],
    ['a list', ['a', 1], '“["a",1]”'],
    ['null', null, '“null”'],
    ['nothing', undefined, '“nothing”'],
    ['a text of 80 characters', 'x'.repeat(80), `“${'x'.repeat(80)}”`],
    ['a longer text, shortened', 'x'.repeat(81), `“${'x'.repeat(80)}…”`],
  ])('is %s', (_kind, value, quoted) => {
    expect(quote(value)).toBe(quoted)
  })
})
