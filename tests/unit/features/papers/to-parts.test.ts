import { expect, it } from 'vitest'

import type { BlockRow } from '../../../../src/blocks/block-data.ts'
import { makePaper } from '../../../helpers/make-paper.ts'

function heading(text: string): BlockRow {
  return { _type: 'block', _key: text, style: 'h2', children: [{ _type: 'span', _key: 'a', text }] }
}

const table: BlockRow = {
  _type: 'recordTable',
  _key: 't',
  title: '2. Plan',
  columns: [
    { _type: 'recordColumn', _key: 'a', label: 'Who' },
    { _type: 'recordColumn', _key: 'b', label: 'By when' },
  ],
}

/** The headings of a paper with their numbers, and the captions of its tables. */
function headings(...rows: readonly BlockRow[]): readonly unknown[] {
  return makePaper([...rows]).parts.map((part) => {
    if (part.kind !== 'heading') return part.kind === 'table' ? part.caption : part.kind
    return [part.number, part.runs.map((run) => run.kind === 'words' && run.text).join('')]
  })
}

it('Typed numbers become numbers of the headings, also of a table that stands as one', () => {
  expect(headings(heading('1. Fees'), table, heading('3. Review'))).toEqual([
    [1, 'Fees'],
    [2, 'Plan'],
    undefined,
    [3, 'Review'],
  ])
})

it('Numbers that do not count from one stay as they were typed', () => {
  expect(headings(heading('2. Fees'), heading('4. Review'))).toEqual([
    [undefined, '2. Fees'],
    [undefined, '4. Review'],
  ])
  expect(headings(heading('1. The only one'))).toEqual([[undefined, '1. The only one']])
})
