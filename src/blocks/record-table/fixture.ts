import type { BlockFixture } from '../block-data.ts'

export const fixture: BlockFixture<'recordTable'> = [
  {
    _type: 'recordTable',
    _key: 'a',
    title: 'Log of concerns',
    columns: [
      { _type: 'recordColumn', _key: 'b', label: 'Number', example: '7' },
      { _type: 'recordColumn', _key: 'c', label: 'What was seen' },
    ],
    rows: ['Night shift', 'Day shift'],
    fullRows: [{ _type: 'recordRow', _key: 'g', cells: ['1', 'A door was locked.'] }],
    emptyRows: 3,
  },
  {
    _type: 'recordTable',
    _key: 'd',
    columns: [
      { _type: 'recordColumn', _key: 'e', label: 'Fee' },
      { _type: 'recordColumn', _key: 'f', label: 'Paid back on' },
    ],
  },
]
