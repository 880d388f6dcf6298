import { expect, it } from 'vitest'

import { toPlainText } from '../../../src/blocks/data.ts'
import { fixture } from '../../../src/blocks/figure/fixture.ts'
import { previewOf, type PreviewCase } from '../../helpers/preview-of.ts'
import { mapRows } from '../../helpers/read-blocks.ts'

it('Crop and hotspot are kept, and a figure for which no image was chosen is left out', () => {
  expect(mapRows(fixture)).toStrictEqual([
    {
      _type: 'figure',
      caption: 'The bell',
      picture: {
        assetId: 'image-ab-10x10-png',
        alt: 'A bell',
        credit: 'Us',
        crop: { top: 0.1, bottom: 0, left: 0, right: 0.2 },
        hotspot: { x: 0.4, y: 0.6, width: 0.2, height: 0.3 },
      },
    },
    { _type: 'figure', caption: undefined, picture: { assetId: 'image-cd-10x10-png', alt: 'A desk', credit: 'Us' } },
  ])
})

it('Its caption is in the plain text', () => {
  expect(toPlainText(mapRows(fixture))).toBe('The bell')
})

it.each<PreviewCase>([
  [{ alt: 'A corridor' }, 'A corridor', 'Figure'],
  [{}, 'Figure', 'Figure'],
])('Its preview of %o says “%s”', (selected, title, subtitle) => {
  expect(previewOf('figure', selected)).toMatchObject({ title, subtitle })
})
