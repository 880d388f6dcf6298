import sharp from 'sharp'

import type { Json } from '../document.ts'
import { HttpError } from '../http/http-error.ts'

/** An image, described from its bytes. */
export interface InspectedImage {
  readonly width: number
  readonly height: number
  readonly extension: string
  readonly mimeType: string
  /** The metadata that Sanity stores with the asset. */
  readonly metadata: Json
}

/** 12,000 by 10,000 pixels: more than common cameras make. */
export const MAX_PIXELS = 120_000_000

/** By sharp's name of the format. Not SVG: it can hold scripts, and the site needs none. */
const FORMATS: Readonly<Record<string, { readonly extension: string; readonly mimeType: string }>> = {
  jpeg: { extension: 'jpg', mimeType: 'image/jpeg' },
  png: { extension: 'png', mimeType: 'image/png' },
  webp: { extension: 'webp', mimeType: 'image/webp' },
  gif: { extension: 'gif', mimeType: 'image/gif' },
  heif: { extension: 'avif', mimeType: 'image/avif' },
}

const hex = (...channels: readonly number[]) =>
  `#${channels.map((value) => value.toString(16).padStart(2, '0')).join('')}`

/** A placeholder of 20 pixels, shown while the image loads. The whole image is decoded for it. */
function makePlaceholder(bytes: Buffer): Promise<Buffer> {
  return sharp(bytes, { limitInputPixels: MAX_PIXELS })
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

function refuseImage(error: unknown): never {
  if (error instanceof HttpError) throw error
  const isLarge = error instanceof Error && /pixel limit/.test(error.message)
  throw isLarge
    ? new HttpError(400, 'This picture has more than 120 million pixels. Make it smaller, then upload it again.')
    : new HttpError(
        400,
        'This picture is damaged or of no kind that the lake takes. Save it as PNG or JPEG, then upload that.',
      )
}

/**
 * Decodes a whole image, so that a damaged one is refused at the upload and not when the site is built.
 * @throws HttpError 400 for anything but a PNG, JPEG, WebP, GIF or AVIF.
 */
export async function inspectImage(bytes: Buffer): Promise<InspectedImage> {
  try {
    const image = sharp(bytes, { limitInputPixels: MAX_PIXELS })
    const { format, autoOrient, hasAlpha = false } = await image.metadata()
    if (format === 'svg')
      throw new HttpError(400, 'An SVG can hold scripts, so the lake takes none. Save it as PNG, then upload that.')
    const known = FORMATS[format]
    if (known === undefined) return refuseImage(undefined)
    const { width, height } = autoOrient
    const placeholder = await makePlaceholder(bytes)
    const { dominant } = await sharp(placeholder).stats()
    const isOpaque = !hasAlpha || (await image.stats()).isOpaque
    return {
      width,
      height,
      ...known,
      metadata: {
        _type: 'sanity.imageMetadata',
        dimensions: { _type: 'sanity.imageDimensions', width, height, aspectRatio: width / height },
        hasAlpha,
        isOpaque,
        lqip: `data:image/jpeg;base64,${placeholder.toString('base64')}`,
        palette: { _type: 'sanity.imagePalette', dominant: dominantSwatch(dominant) },
      },
    }
  } catch (error) {
    return refuseImage(error)
  }
}
