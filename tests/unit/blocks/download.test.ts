import { expect, it } from 'vitest'

import { toPlainText } from '../../../src/blocks/data.ts'
import { fixture } from '../../../src/blocks/download/fixture.ts'
import { previewOf, type PreviewCase } from '../../helpers/preview-of.ts'
import { mapRows, renderBlocks } from '../../helpers/read-blocks.ts'

it('A download without a file is left out', () => {
  expect(mapRows(fixture)).toStrictEqual([{ _type: 'download', title: 'Poster', assetId: 'file-ab-pdf' }])
})

it('All its words are in the plain text', () => {
  expect(toPlainText(mapRows(fixture))).toBe('Poster')
})

it('All its words are on the page', async () => {
  const html = await renderBlocks(mapRows(fixture))
  for (const part of ['href="/files/ab.pdf"', 'Poster']) expect(html).toContain(part)
})

it.each<PreviewCase>([[{ title: 'Card', file: 'card.pdf' }, 'Card', 'Download · card.pdf']])(
  'Its preview of %o says “%s”',
  (selected, title, subtitle) => {
    expect(previewOf('download', selected)).toMatchObject({ title, subtitle })
  },
)
