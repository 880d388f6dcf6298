import { describe, expect, it } from 'vitest'

import { cropWindow } from '../../../src/domain/crop-window.ts'
import type { Picture } from '../../../src/domain/picture.ts'

type Cut = Pick<Picture, 'crop' | 'hotspot'>

const ORIGINAL = { width: 1600, height: 1000 }
const WHOLE = { left: 0, top: 0, width: 1600, height: 1000 }
const NO_CROP = { top: 0, bottom: 0, left: 0, right: 0 }

function hotspotAt(x: number, y: number): Cut {
  return { hotspot: { x, y, width: 0.2, height: 0.2 } }
}

describe('An editor puts a picture on a card', () => {
  const cases: readonly (readonly [string, Cut, number | undefined, object])[] = [
    ['with nothing set: the whole picture', {}, undefined, WHOLE],
    ['in its own shape: the whole picture', {}, 1.6, WHOLE],
    ['as a square: the middle', {}, 1, { left: 300, top: 0, width: 1000, height: 1000 }],
    ['as a banner: the middle', {}, 4, { left: 0, top: 300, width: 1600, height: 400 }],
    ['hotspot in the middle', hotspotAt(0.5, 0.5), 1, { left: 300, top: 0, width: 1000, height: 1000 }],
    ['hotspot a little to the left', hotspotAt(0.4, 0.5), 1, { left: 140, top: 0, width: 1000, height: 1000 }],
    ['hotspot at the left edge', hotspotAt(0, 0.5), 1, { left: 0, top: 0, width: 1000, height: 1000 }],
    ['hotspot at the right edge', hotspotAt(1, 0.5), 1, { left: 600, top: 0, width: 1000, height: 1000 }],
    ['hotspot at the bottom of a banner', hotspotAt(0.5, 1), 4, { left: 0, top: 600, width: 1600, height: 400 }],
    [
      'cropped, in no shape: what the crop leaves',
      { crop: { top: 0.1, bottom: 0.2, left: 0.25, right: 0.05 } },
      undefined,
      { left: 400, top: 100, width: 1120, height: 700 },
    ],
    [
      'cropped, as a square: the middle of what the crop leaves',
      { crop: { top: 0, bottom: 0, left: 0.5, right: 0 } },
      1,
      { left: 800, top: 100, width: 800, height: 800 },
    ],
    [
      'cropped, with the hotspot in the part cut away: as near as the crop allows',
      { crop: { ...NO_CROP, right: 0.25 }, ...hotspotAt(0.9, 0.5) },
      1,
      { left: 200, top: 0, width: 1000, height: 1000 },
    ],
    [
      'cropped, with a hotspot but no shape: the whole crop',
      { crop: { ...NO_CROP, left: 0.5 }, ...hotspotAt(0.1, 0.1) },
      undefined,
      { left: 800, top: 0, width: 800, height: 1000 },
    ],
    [
      'cropped by half a pixel, as a banner: a pixel more, not one less at the side only',
      { crop: { ...NO_CROP, left: 878.5 / 1600 } },
      5 / 2,
      { left: 878, top: 356, width: 722, height: 289 },
    ],
  ]

  it.each(cases)('%s', (_, picture, aspect, expected) => {
    expect(cropWindow(picture, ORIGINAL, aspect)).toEqual(expected)
  })
})

describe('An editor cuts away nearly everything', () => {
  it.each([
    ['all but the left edge', { ...NO_CROP, right: 1 }],
    ['all but the right edge', { ...NO_CROP, left: 1 }],
    ['all but the lower edge', { ...NO_CROP, top: 1 }],
    ['the whole width and height', { top: 0.5, bottom: 0.5, left: 0.5, right: 0.5 }],
    ['more than there is', { top: 0.8, bottom: 0.8, left: 0.8, right: 0.8 }],
  ])('%s: at least one pixel remains, inside the picture', (_, crop) => {
    for (const aspect of [undefined, 1, 16 / 9]) {
      const { left, top, width, height } = cropWindow({ crop }, ORIGINAL, aspect)
      expect(left).toBeGreaterThanOrEqual(0)
      expect(top).toBeGreaterThanOrEqual(0)
      expect(width).toBeGreaterThanOrEqual(1)
      expect(height).toBeGreaterThanOrEqual(1)
      expect(left + width).toBeLessThanOrEqual(ORIGINAL.width)
      expect(top + height).toBeLessThanOrEqual(ORIGINAL.height)
    }
  })
})

describe('Whatever editors set', () => {
  const steps = [0, 0.07, 1 / 3, 0.49]
  const crops = steps.flatMap((start) => steps.map((end) => ({ top: start, bottom: end, left: end, right: start })))
  const sizes = [ORIGINAL, { width: 7, height: 5 }, { width: 1, height: 1 }, { width: 333, height: 4001 }]
  const shapes = [undefined, 0.5, 1, 1.6, 16 / 9]

  it('the window has whole pixels, lies in the picture and within a pixel of the crop', () => {
    for (const crop of crops)
      for (const size of sizes)
        for (const aspect of shapes)
          for (const place of [0, 0.31, 1]) {
            const window = cropWindow({ crop, ...hotspotAt(place, 1 - place) }, size, aspect)
            expect(Object.values(window).every(Number.isInteger)).toBe(true)
            expect(Math.min(window.left, window.top)).toBeGreaterThanOrEqual(0)
            expect(window.left + window.width).toBeLessThanOrEqual(size.width)
            expect(window.top + window.height).toBeLessThanOrEqual(size.height)
            expect(window.left).toBeGreaterThanOrEqual(Math.floor(crop.left * size.width - 0.5))
            expect(window.top).toBeGreaterThanOrEqual(Math.floor(crop.top * size.height - 0.5))
          }
  })

  it('the window has the shape asked for, but for rounding', () => {
    for (const crop of crops)
      for (const aspect of [0.5, 1, 16 / 9]) {
        const { width, height } = cropWindow({ crop }, ORIGINAL, aspect)
        expect(Math.abs(width - height * aspect)).toBeLessThanOrEqual(Math.max(1, aspect))
      }
  })
})
