import { expect, it } from 'vitest'

import { toCsv } from '../../../src/takeaway/csv.ts'

it.each(['=1+1', '+44 1', '-1', '@SUM(A1)', '\t=1', ' =1+1'])('%j is text in every spreadsheet', (text) => {
  expect(toCsv([[text]])).toBe(`\ufeff"'${text}"\r\n`)
})

it('Quotes, commas and line breaks stay within their cell', () => {
  expect(toCsv([['a "b", c\nd', 'e']])).toBe('\ufeff"a ""b"", c\nd","e"\r\n')
})
