import sharp, { type FitEnum } from 'sharp'

import { LakeFault } from '../fault.ts'
import type { Cut } from './read-cut.ts'
import { MOST_PIXELS } from './read-picture.ts'

/** Sanity's words for how a picture fits its box, in sharp's. */
const FITS: Readonly<Record<Cut['fit'], { readonly fit: keyof FitEnum; readonly mayGrow: boolean }>> = {
  clip: { fit: 'inside', mayGrow: true },
  max: { fit: 'inside', mayGrow: false },
  min: { fit: 'cover', mayGrow: false },
  crop: { fit: 'cover', mayGrow: true },
  fill: { fit: 'contain', mayGrow: true },
  fillmax: { fit: 'contain', mayGrow: false },
  scale: { fit: 'fill', mayGrow: true },
}

const FORMATS = { jpg: 'jpeg', png: 'png', webp: 'webp', gif: 'gif', avif: 'avif' } as const

function formatOf(name: string): 'jpeg' | 'png' | 'webp' | 'gif' | 'avif' {
  return name === 'jpg' || name === 'webp' || name === 'gif' || name === 'avif' ? FORMATS[name] : 'png'
}

/** A picture as it was asked for. */
export interface CutPicture {
  readonly bytes: Buffer
  readonly type: string
}

/**
 * Cuts and shrinks a picture.
 * @param extension the format of the original.
 * @throws LakeFault 400 where the rectangle lies outside of the picture.
 */
export async function cutPicture(original: Buffer, extension: string, cut: Cut): Promise<CutPicture> {
  const upright = await sharp(original, { limitInputPixels: MOST_PIXELS }).metadata()
  const whole = upright.autoOrient
  let picture = sharp(original, { limitInputPixels: MOST_PIXELS }).autoOrient()
  if (cut.rect !== undefined) {
    const [left, top, width, height] = cut.rect
    if (left + width > whole.width || top + height > whole.height)
      throw new LakeFault(
        400,
        'The picture’s rect reaches beyond its edge. Take the size of the original into account.',
      )
    picture = picture.extract({ left, top, width, height })
  }
  if (cut.width !== undefined || cut.height !== undefined) {
    const { fit, mayGrow } = FITS[cut.fit]
    picture = picture.resize({
      width: cut.width,
      height: cut.height,
      fit,
      withoutEnlargement: !mayGrow,
      background: { r: 255, g: 255, b: 255, alpha: 0 },
    })
  }
  const format = formatOf(cut.format ?? extension)
  const bytes = await picture.toFormat(format, { quality: cut.quality }).toBuffer()
  return { bytes, type: `image/${format}` }
}
