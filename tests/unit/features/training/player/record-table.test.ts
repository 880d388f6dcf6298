import { describe, expect, it, test } from 'vitest'

import { recordTable, sumsOf, type RecordedPerson } from '../../../../../src/features/training/player/record-table.ts'
import { readRecordTable } from '../../../../../src/features/training/player/read-record-table.ts'
import { messageTexts } from '../../../../../src/i18n/translate.ts'
import { fileProblems, tableHeads } from '../../../../../src/takeaway/table/table-heads.ts'

const WORDS = {
  columns: {
    ...{ name: 'Name', job: 'Job', training: 'Training', version: 'Version', date: 'Date', score: 'Score' },
    ...{ time: 'The ten questions', hotel: 'Hotel' },
  },
  times: { before: 'before', after: 'after', later: 'three months later' },
}
const PEOPLE: readonly RecordedPerson[] = [
  {
    ...{ name: '=Ana, "A"', job: 'Housekeeping', training: 'Signs', version: '2', date: '2026-11-27' },
    ...{ score: '9 of 10', time: 'before', hotel: 'Inn' },
  },
  { name: 'Ben', job: '', training: 'Signs', version: '3', date: '', score: '', time: undefined, hotel: '' },
]

function readBack(text: string): readonly RecordedPerson[] | string {
  return readRecordTable(new TextEncoder().encode(text), {
    language: 'en',
    words: [WORDS],
    heads: tableHeads('en'),
    problems: {
      ...fileProblems('en'),
      ...messageTexts('path.problem', ['badDay', 'unclearDay', 'badValue'], 'en'),
      unknown: 'unknown',
    },
  })
}

it('A record is UTF-8 with a mark, a line of names, and a line for each person; no score becomes a date', () => {
  const people = PEOPLE.map((one) => ({
    ...one,
    name: one.name.replace(/\W*(\w+).*/, '$1'),
    score: one.score.replace(' of ', '/'),
  }))
  expect(recordTable(people, WORDS)).toBe(
    [
      '\uFEFF"Name","Job","Training","Version","Date","Score","The ten questions","Hotel"',
      '"Ana","Housekeeping","Signs","2","2026-11-27","9 of 10","before","Inn"',
      '"Ben","","Signs","3","","","",""',
      '',
    ].join('\r\n'),
  )
})

describe('A trainer goes on with a record that was saved', () => {
  test('who is in it comes back, with the version that each took', () => {
    expect(readBack(recordTable(PEOPLE, WORDS))).toEqual(PEOPLE)
    expect(readBack('Date;Name;Score\n27/11/2026;Ana;9 of 10\n')).toMatchObject([{ name: 'Ana', date: '2026-11-27' }])
  })

  test.each([
    ['Hotel,Code (do not change),By,Done\n', 'This is a plan'],
    ['Danger or child? Who was told; and when\n', 'unknown'],
    ['Name,Date\nAna,03/04/2026\n', 'Row 2, column 2: “03/04/2026” can be two dates.'],
    ['Name,Date\nAna,soon\n', 'Row 2, column 2: “soon” is no date.'],
    ['Name,Date,The ten questions\nAna,,often\n', 'Row 2, column 3: “often”'],
    ['', 'The file is empty.'],
  ])('of %j nothing is taken, and it is said why', (text, said) => {
    expect(readBack(text)).toContain(said)
  })
})

test('The same ten questions are summed by when they were asked; who has no score counts nowhere', () => {
  const [ana, ben] = PEOPLE
  if (ana === undefined || ben === undefined) throw new Error('Nobody is in the record.')
  const people = [ana, { ...ana, score: '6/10' }, { ...ana, time: 'later' as const, score: '80 %' }, ben]
  expect(sumsOf([...people, { ...ana, score: '' }])).toEqual([
    { time: 'before', n: 2, average: 7.5 },
    { time: 'later', n: 1, average: 8 },
  ])
})
