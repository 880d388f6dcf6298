import sharp from 'sharp'

import type { Json } from '../document.ts'
import { LakeFault } from '../fault.ts'

/** What a picture is, judged by its bytes alone. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly extension: string
  readonly mimeType: string
  /** As Sanity keeps it with the asset. */
  readonly metadata: Json
}

/** A picture of 12,000 by 10,000 pixels: more than any camera that is common. */
export const MOST_PIXELS = 120_000_000

/** By sharp's name of the format. SVG is not among them: it can hold scripts, and the site needs none. */
const FORMATS: Readonly<Record<string, { readonly extension: string; readonly mimeType: string }>> = {
  jpeg: { extension: 'jpg', mimeType: 'image/jpeg' },
  png: { extension: 'png', mimeType: 'image/png' },
  webp: { extension: 'webp', mimeType: 'image/webp' },
  gif: { extension: 'gif', mimeType: 'image/gif' },
  heif: { extension: 'avif', mimeType: 'image/avif' },
}

const hex = (...channels: readonly number[]) =>
  `#${channels.map((value) => value.toString(16).padStart(2, '0')).join('')}`

/** A picture of 20 pixels, which stands for the whole while that loads; to make it, the whole is decoded. */
function tinyPicture(bytes: Buffer): Promise<Buffer> {
  return sharp(bytes, { limitInputPixels: MOST_PIXELS })
    .autoOrient()
    .resize(20)
    .flatten({ background: '#fff' })
    .jpeg({ quality: 70 })
    .toBuffer()
}

function dominantSwatch({ r, g, b }: { r: number; g: number; b: number }): Json {
  const foreground = r * 0.3 + g * 0.6 + b * 0.1 < 140 ? '#fff' : '#000'
  return {
    _type: 'sanity.imagePaletteSwatch',
    background: hex(r, g, b),
    foreground,
    title: foreground,
    population: 1,
  }
}

function refuse(error: unknown): never {
  if (error instanceof LakeFault) throw error
  const isLarge = error instanceof Error && /pixel limit/.test(error.message)
  throw isLarge
    ? new LakeFault(400, 'This picture has more than 120 million pixels. Make it smaller, then upload it again.')
    : new LakeFault(
        400,
        'This picture is damaged or of no kind that the hub shows. Save it as PNG or JPEG, then upload that.',
      )
}

/**
 * Decodes a picture whole, so that a damaged one is refused now and not when the site is built.
 * @throws LakeFault 400 for anything but PNG, JPEG, WebP, GIF and AVIF.
 */
export async function readPicture(bytes: Buffer): Promise<Picture> {
  try {
    const picture = sharp(bytes, { limitInputPixels: MOST_PIXELS })
    const { format, autoOrient, hasAlpha = false } = await picture.metadata()
    if (format === 'svg')
      throw new LakeFault(400, 'An SVG can hold scripts, so the hub takes none. Save it as PNG, then upload that.')
    const known = FORMATS[format]
    if (known === undefined) return refuse(undefined)
    const { width, height } = autoOrient
    const tiny = await tinyPicture(bytes)
    const { dominant } = await sharp(tiny).stats()
    const isOpaque = !hasAlpha || (await picture.stats()).isOpaque
    return {
      width,
      height,
      ...known,
      metadata: {
        _type: 'sanity.imageMetadata',
        dimensions: { _type: 'sanity.imageDimensions', width, height, aspectRatio: width / height },
        hasAlpha,
        isOpaque,
        lqip: `data:image/jpeg;base64,${tiny.toString('base64')}`,
        palette: { _type: 'sanity.imagePalette', dominant: dominantSwatch(dominant) },
      },
    }
  } catch (error) {
    return refuse(error)
  }
}
