import { describe, expect, it } from 'vitest'

import { csvCell, recordTable } from '../../../../src/takeaway/training/record-table.ts'

const columns = { name: 'Name', job: 'Job', training: 'Training', version: 'Version', date: 'Date', score: 'Score' }

describe('A cell', () => {
  it.each([
    ['=1+1', `"'=1+1"`],
    ['+44 20', `"'+44 20"`],
    ['-2', `"'-2"`],
    ['@SUM(A1)', `"'@SUM(A1)"`],
    ['  =cmd', `"'  =cmd"`],
    ['\t=1', `"'\t=1"`],
    ['＝1', `"'＝1"`],
    ['Ana "Ann", K.', '"Ana ""Ann"", K."'],
    ['two\r\nlines', '"two lines"'],
    ['\n=1', `"' =1"`],
    ['مريم', '"مريم"'],
    ['O’Neill-Smith', '"O’Neill-Smith"'],
  ])('of %j is text for every program', (text, expected) => {
    expect(csvCell(text)).toBe(expected)
  })
})

it('A record is UTF-8 with a mark, a line of names, and a line for each person', () => {
  const people = [
    { name: 'Ana', job: 'Housekeeping', date: '2026-11-27', score: '9/10' },
    { name: 'Ben', job: '', date: '', score: '' },
  ]
  expect(recordTable(people, { title: 'Signs', version: 2 }, columns)).toBe(
    [
      '\uFEFF"Name","Job","Training","Version","Date","Score"',
      '"Ana","Housekeeping","Signs","2","2026-11-27","9 of 10"',
      '"Ben","","Signs","2","",""',
      '',
    ].join('\r\n'),
  )
})
