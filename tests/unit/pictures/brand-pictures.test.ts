import sharp from 'sharp'
import { expect, it } from 'vitest'

import { markFile, sharePicture } from '../../../src/pictures/brand-pictures.ts'

const RED =
  '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><script>1</script><rect width="8" height="8" fill="#f00"/></svg>'
const MARK = 'image-077e74fbf0fff2997917dec32bbfc3c0e2b024aa-8x8-svg'
const source = { readAsset: () => Promise.resolve(new TextEncoder().encode(RED)) }

/** The colour of a picture at a place. */
async function colourAt(picture: Uint8Array, left: number, top: number) {
  const { data } = await sharp(picture)
    .extract({ left, top, width: 1, height: 1 })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return [...data]
}

it('A mark is a picture within an SVG, so that nothing in it runs', async () => {
  const mark = await markFile(source, MARK)
  expect(mark).toContain('href="data:image/svg+xml;base64,')
  expect(mark).not.toContain('<script')
})

it('The picture of a shared link has the mark in the middle, and the colour at its edge', async () => {
  const picture = await sharePicture(source, { mark: MARK, accent: '#1a4fa3' })
  expect(await sharp(picture).metadata()).toMatchObject({ width: 1200, height: 630, format: 'png' })
  expect(await colourAt(picture, 600, 315)).toEqual([255, 0, 0])
  expect(await colourAt(picture, 600, 625)).toEqual([0x1a, 0x4f, 0xa3])
  expect(await colourAt(await sharePicture(source, { accent: '#1a4fa3' }), 10, 10)).toEqual([228, 234, 244])
})
