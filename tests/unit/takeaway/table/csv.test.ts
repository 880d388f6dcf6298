import { expect, it } from 'vitest'

import { toCsv } from '../../../../src/takeaway/table/csv.ts'

it.each([
  ['=1+1', `"'=1+1"`],
  ['+44 20', `"'+44 20"`],
  ['-2', `"'-2"`],
  ['@SUM(A1)', `"'@SUM(A1)"`],
  ['  =cmd', `"'  =cmd"`],
  ['\t=1', `"'\t=1"`],
  ['＝1', `"'＝1"`],
  ['\n=1', `"' =1"`],
  ['Ana "Ann", K.', '"Ana ""Ann"", K."'],
  ['two\r\nlines', '"two lines"'],
  ['مريم', '"مريم"'],
  ['O’Neill-Smith', '"O’Neill-Smith"'],
])('%j is text in every spreadsheet', (text, expected) => {
  expect(toCsv([[text]])).toBe(`\ufeff${expected}\r\n`)
})

it('Cells are in lines as the rows are', () => {
  expect(toCsv([['a', 'b'], [], ['c']])).toBe('\ufeff"a","b"\r\n\r\n"c"\r\n')
})
