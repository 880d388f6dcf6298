import { expect, it } from 'vitest'

import { toPlainText } from '../../../src/blocks/data.ts'
import { fixture } from '../../../src/blocks/signature-lines/fixture.ts'
import { previewOf, type PreviewCase } from '../../helpers/preview-of.ts'
import { mapRows, renderBlocks } from '../../helpers/read-blocks.ts'

it('A line to sign has the blank that says who signs, or none', () => {
  expect(mapRows(fixture)).toStrictEqual([
    {
      _type: 'signatureLines',
      lines: [
        { label: 'For the hotel', blank: { field: 'champion', label: 'name of the champion' } },
        { label: 'For the owner' },
      ],
    },
  ])
})

it('All its words are in the plain text', () => {
  expect(toPlainText(mapRows(fixture))).toBe('For the hotel\nname of the champion\nFor the owner')
})

it('On the page a line without a blank asks for the name as well', async () => {
  const text = (await renderBlocks(mapRows(fixture))).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
  expect(text).toContain('For the hotel [name of the champion] · signature, date')
  expect(text).toContain('For the owner name, signature, date')
})

it.each<PreviewCase>([
  [{ lines: [{ label: 'For the hotel' }] }, 'For the hotel', 'Lines to sign · 1 line'],
  [{}, 'Lines to sign', 'Lines to sign · 0 lines'],
])('Its preview of %o says “%s”', (selected, title, subtitle) => {
  expect(previewOf('signatureLines', selected)).toMatchObject({ title, subtitle })
})
