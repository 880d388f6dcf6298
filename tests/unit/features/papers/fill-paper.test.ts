import { expect, it } from 'vitest'

import { fillPaper } from '../../../../src/features/papers/fill-paper.ts'
import type { RichText, TextBlock } from '../../../../src/domain/rich-text.ts'

function text(...children: TextBlock['children']): TextBlock {
  return { _type: 'block', _key: 'a', style: 'normal', children, markDefs: [] }
}

const words = (text: string, ...marks: string[]) => ({ _type: 'span' as const, _key: 'b', text, marks })
const blank = (field: string) => ({ _type: 'fillIn' as const, _key: 'c', field, label: `name of ${field}` })

const NOTHING = { facts: {}, tables: {}, options: {}, doneHeading: 'When' }

function wordsOf(body: RichText): readonly string[] {
  return body.map((block) =>
    block._type === 'block'
      ? block.children.map((child) => ('text' in child ? child.text : '…')).join('')
      : block._type,
  )
}

it('The facts of a hotel stand in the blanks, with a capital at the beginning of a sentence; others stay blanks', () => {
  const body = [text(blank('boss'), words(' asks '), blank('boss'), words('. '), blank('boss')), text(blank('other'))]
  const filled = fillPaper(body, { ...NOTHING, facts: { boss: 'the owner' } })
  expect(wordsOf(filled)).toEqual(['The owner asks the owner. The owner', '…'])
})

it('Of the options only those that are kept are left, with their sentences; without a choice all stay', () => {
  const body = [
    text(words('Options.', 'strong'), words(' Strike out.')),
    text(words('Option A, yes.', 'strong'), words(' We did …')),
    text(words('Option B, no.', 'strong'), words(' We did not.')),
    text(words('Always.', 'strong')),
  ]
  expect(wordsOf(fillPaper(body, { ...NOTHING, options: { 'Option A, yes.': 'We did much.' } }))).toEqual([
    'We did much.',
    'Always.',
  ])
  expect(fillPaper(body, NOTHING)).toEqual(body)
})

it('A sheet has the rows of the hotel and no empty ones; a checklist says of each box when and by whom', () => {
  const body: RichText = [
    {
      _type: 'recordTable',
      title: 'Log',
      columns: [{ label: 'Day', example: 'Monday' }, { label: 'What' }],
      rows: ['x'],
      fullRows: [],
      emptyRows: 6,
    },
    { _type: 'checkList', title: 'Now', items: ['Call.', 'Write.'] },
    { _type: 'checkList', title: 'Later', items: ['Rest.'] },
  ]
  const tables = { Log: [['Friday', 'A call']], Now: [['08:00'], ['09:00']] }
  const table = { _type: 'recordTable', rows: [], emptyRows: 0 }
  expect(fillPaper(body, { ...NOTHING, tables })).toEqual([
    { ...table, title: 'Log', columns: [{ label: 'Day' }, { label: 'What' }], fullRows: [['Friday', 'A call']] },
    {
      ...table,
      title: 'Now',
      columns: [{ label: 'Now' }, { label: 'When' }],
      fullRows: [
        ['Call.', '08:00'],
        ['Write.', '09:00'],
      ],
    },
    body[2],
  ])
})

it('Who signs is named above the line', () => {
  const lines = [{ label: 'For the hotel', blank: { field: 'boss', label: 'boss' } }, { label: 'Director' }]
  const [signed] = fillPaper([{ _type: 'signatureLines', lines }], { ...NOTHING, facts: { boss: 'M. Sample' } })
  expect(signed).toEqual({
    _type: 'signatureLines',
    lines: [{ label: 'For the hotel: M. Sample' }, { label: 'Director' }],
  })
})
