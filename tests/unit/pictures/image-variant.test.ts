import { describe, expect, it } from 'vitest'

import { variantOf } from '../../../src/pictures/image-variant.ts'

const HASH = '0123456789abcdef0123456789abcdef01234567'
const picture = (extension = 'png') => ({
  assetId: `image-${HASH}-1600x1000-${extension}`,
  alt: 'A corridor',
  credit: 'Ours',
})

describe('The variant of a picture', () => {
  it.each([
    ['whole', `${HASH}-0-0-1600x1000.png`],
    ['card', `${HASH}-0-50-1600x900.png`],
    ['banner', `${HASH}-0-180-1600x640.png`],
  ] as const)('for “%s” is named after the part it shows', (preset, file) => {
    expect(variantOf(picture(), preset)?.file).toBe(file)
  })

  it('has the crop and the hotspot of the editor', () => {
    const crop = { top: 0, bottom: 0, left: 0.5, right: 0 }
    const cropped = variantOf({ ...picture(), crop }, 'whole')
    expect(cropped).toEqual({
      file: `${HASH}-800-0-800x1000.png`,
      window: { left: 800, top: 0, width: 800, height: 1000 },
    })
    const hotspot = { x: 0.5, y: 1, width: 0.1, height: 0.1 }
    expect(variantOf({ ...picture(), hotspot }, 'banner')?.window.top).toBe(360)
  })

  it('of a drawing is a PNG, since sharp writes no SVG', () => {
    expect(variantOf(picture('svg'), 'whole')?.file).toBe(`${HASH}-0-0-1600x1000.png`)
  })

  it.each(['', '../secret', `file-${HASH}-pdf`])('of %j is undefined', (assetId) => {
    expect(variantOf({ ...picture(), assetId }, 'card')).toBeUndefined()
  })
})
