import { expect, it } from 'vitest'

import { toPlainText } from '../../../src/blocks/data.ts'
import { fixture } from '../../../src/blocks/callout/fixture.ts'
import { previewOf, type PreviewCase } from '../../helpers/preview-of.ts'
import { mapRows, renderBlocks } from '../../helpers/read-blocks.ts'

it('Callouts with and without a heading are mapped; their text is mapped like any other', () => {
  expect(mapRows(fixture)).toStrictEqual([
    {
      _type: 'callout',
      tone: 'danger',
      title: 'Danger',
      text: [
        {
          _type: 'block',
          _key: 'b',
          style: 'normal',
          markDefs: [],
          children: [{ _type: 'fillIn', _key: 'c', field: 'champion', label: 'name of the champion' }],
        },
      ],
    },
    { _type: 'callout', tone: 'note', title: undefined, text: [] },
  ])
})

it('All its words are in the plain text', () => {
  expect(toPlainText(mapRows(fixture))).toBe('Danger\nname of the champion')
})

it('All its words are on the page', async () => {
  const html = await renderBlocks(mapRows(fixture))
  for (const part of ['callout-danger', 'Danger', 'name of the champion', 'Note']) expect(html).toContain(part)
})

it.each<PreviewCase>([
  [
    { text: [{ _type: 'block', children: [{ _type: 'span', text: 'Call 999.' }] }], tone: 'danger' },
    'Call 999.',
    'Danger',
  ],
  [
    { title: 'In danger?', text: [{ _type: 'block', children: [{ _type: 'span', text: 'Call 999.' }] }], tone: 'note' },
    'In danger?',
    'Note',
  ],
  [{}, 'Empty callout', undefined],
])('Its preview of %o says “%s”', (selected, title, subtitle) => {
  expect(previewOf('callout', selected)).toMatchObject({ title, subtitle })
})
