import { expect, it } from 'vitest'

import { toPicture } from '../../../../src/catalogue/source/to-picture.ts'

const bell = { asset: 'image-ab-10x10-png', alt: 'A bell', credit: 'Us' }

it.each([
  ['nothing', null],
  ['an image field without an image', { alt: 'A bell', credit: 'Us' }],
  ['an image that was taken away', { ...bell, asset: null }],
])('%s is no picture', (_, row) => {
  expect(toPicture(row)).toBeUndefined()
})

it('The image is found as a query names it and as the dataset refers to it', () => {
  const expected = { assetId: 'image-ab-10x10-png', alt: 'A bell', credit: 'Us' }
  expect(toPicture(bell)).toStrictEqual(expected)
  expect(toPicture({ ...bell, asset: { _ref: 'image-ab-10x10-png' } })).toStrictEqual(expected)
})

it.each([
  [{ x: 0.1 }, { x: 0.1, y: 0.5, width: 1, height: 1 }],
  [{ y: 0.1 }, { x: 0.5, y: 0.1, width: 1, height: 1 }],
])('Half a hotspot (%j) is in the middle otherwise', (hotspot, expected) => {
  expect(toPicture({ ...bell, hotspot })).toMatchObject({ hotspot: expected })
})

it('Half a crop cuts nothing more', () => {
  expect(toPicture({ ...bell, crop: { left: 0.2 } })).toMatchObject({
    crop: { top: 0, bottom: 0, left: 0.2, right: 0 },
  })
})

it('Words that are missing are empty, for the checks to find', () => {
  expect(toPicture({ asset: 'image-ab-10x10-png', alt: null, credit: null, crop: null, hotspot: null })).toStrictEqual({
    assetId: 'image-ab-10x10-png',
    alt: '',
    credit: '',
  })
})
