import { expect, it } from 'vitest'

import { toPlainText } from '../../../src/blocks/data.ts'
import { fixture } from '../../../src/blocks/record-table/fixture.ts'
import { previewOf, type PreviewCase } from '../../helpers/preview-of.ts'
import { mapRows, renderBlocks } from '../../helpers/read-blocks.ts'

it('A sheet has its columns, its rows with a label and its empty rows; what is missing is none', () => {
  expect(mapRows(fixture)).toStrictEqual([
    {
      _type: 'recordTable',
      title: 'Log of concerns',
      columns: [
        { label: 'Number', example: '7' },
        { label: 'What was seen', example: undefined },
      ],
      rows: ['Night shift', 'Day shift'],
      fullRows: [['1', 'A door was locked.']],
      emptyRows: 3,
    },
    {
      _type: 'recordTable',
      title: undefined,
      columns: [
        { label: 'Fee', example: undefined },
        { label: 'Paid back on', example: undefined },
      ],
      rows: [],
      fullRows: [],
      emptyRows: 0,
    },
  ])
})

it('All its words are in the plain text', () => {
  expect(toPlainText(mapRows(fixture))).toBe(
    'Log of concerns\nNumber\nWhat was seen\n7\n1\nA door was locked.\nNight shift\nDay shift\nFee\nPaid back on',
  )
})

it('On the page it is a table with headings of columns and rows, an example, and as many empty rows as were asked for', async () => {
  const [log] = mapRows(fixture)
  const html = (await renderBlocks(log === undefined ? [] : [log])).replace(/>\s+</g, '><')
  for (const part of [
    '<caption>Log of concerns</caption>',
    '<th scope="col" class="is-text">Number</th>',
    'For example: 7',
  ])
    expect(html).toContain(part)
  expect(html).toContain('<th scope="row">1</th><td>A door was locked.</td>')
  expect(html).toContain('<tr><th scope="row">Night shift</th><td data-label="What was seen"></td></tr>')
  expect(html.match(/<tr class="is-empty">/g)).toHaveLength(3)
})

it.each<PreviewCase>([
  [{ title: 'Log', columns: [{}, {}] }, 'Log', 'Table · 2 columns'],
  [{ columns: [{ label: 'Fee' }, { label: 'Day' }] }, 'Fee · Day', 'Table · 2 columns'],
  [{}, 'Table', 'Table · 0 columns'],
])('Its preview of %o says “%s”', (selected, title, subtitle) => {
  expect(previewOf('recordTable', selected)).toMatchObject({ title, subtitle })
})
