import { expect, it } from 'vitest'

import { recordTable } from '../../../../../src/features/training/player/record-table.ts'

const columns = { name: 'Name', job: 'Job', training: 'Training', version: 'Version', date: 'Date', score: 'Score' }

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
