import sharp from 'sharp'

import type { Fault } from './check.ts'

const SIZE_IN_NAME = /-(\d+)x(\d+)\.[a-z0-9]+$/

/** Decodes the whole image: the header alone would not show that half of it is missing. */
async function measure(bytes: Uint8Array): Promise<{ readonly width: number; readonly height: number }> {
  const { info } = await sharp(bytes, { failOn: 'warning' }).autoOrient().raw().toBuffer({ resolveWithObject: true })
  return { width: info.width, height: info.height }
}

/**
 * Says what is wrong with the bytes of an image; undefined if it can be shown.
 * @param name its file name, which bears its size as Sanity writes it: `images/<sha1>-1600x1000.png`.
 */
export async function findImageFault(bytes: Uint8Array, name: string): Promise<Fault | undefined> {
  const size = await measure(bytes).catch(() => undefined)
  if (size === undefined) {
    return { what: `${name} is not an image that can be shown.`, fix: 'Upload the picture again.' }
  }
  const [, width, height] = SIZE_IN_NAME.exec(name) ?? []
  if (Number(width) === size.width && Number(height) === size.height) return undefined
  return {
    what: `${name} is ${size.width} × ${size.height} pixels, not ${width} × ${height} as its name says.`,
    fix: 'Upload the picture again, so that its name and its size agree.',
  }
}
