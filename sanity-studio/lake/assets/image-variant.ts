import sharp, { type FitEnum } from 'sharp'

import { HttpError } from '../http/http-error.ts'
import { MAX_PIXELS } from './inspect-image.ts'

/** A variant of an image, in the terms of Sanity's image API: https://www.sanity.io/docs/apis-and-sdks/image-urls */
export interface ImageVariant {
  readonly width: number | undefined
  readonly height: number | undefined
  /** Left, top, width, height in pixels of the original. */
  readonly rect: readonly [number, number, number, number] | undefined
  readonly fit: 'clip' | 'crop' | 'fill' | 'fillmax' | 'max' | 'scale' | 'min'
  readonly quality: number
  /** undefined for the format of the original. */
  readonly format: 'jpg' | 'png' | 'webp' | undefined
}

const FITS = ['clip', 'crop', 'fill', 'fillmax', 'max', 'scale', 'min'] as const
const FORMATS = ['jpg', 'png', 'webp'] as const
const MAX_SIDE = 5000

function parseNumber(text: string | null, name: string, min: number, max: number): number | undefined {
  if (text === null) return undefined
  const value = Number(text)
  if (!/^\d{1,6}(\.\d{1,6})?$/.test(text) || value < min || value > max)
    throw new HttpError(400, `The picture’s ${name} must be a number from ${min} to ${max}.`)
  return Math.round(value)
}

function parseRect(text: string | null): ImageVariant['rect'] {
  if (text === null) return undefined
  const [left, top, width, height, ...more] = text.split(',').map((part) => parseNumber(part, 'rect', 0, 100_000))
  if (left === undefined || top === undefined || !width || !height || more.length > 0)
    throw new HttpError(400, 'The picture’s rect must be left,top,width,height in pixels.')
  return [left, top, width, height]
}

/**
 * Parses the parameters of an image address; like Sanity, it ignores unknown ones.
 * @throws HttpError 400 for a value out of range.
 */
export function parseVariant(query: URLSearchParams, accept: string): ImageVariant {
  const ratio = parseNumber(query.get('dpr'), 'dpr', 1, 3) ?? 1
  const side = (name: string) => {
    const value = parseNumber(query.get(name), name, 1, MAX_SIDE)
    return value === undefined ? undefined : Math.min(value * ratio, MAX_SIDE)
  }
  const isWebpWanted = query.get('auto') === 'format' && accept.includes('image/webp')
  return {
    width: side('w'),
    height: side('h'),
    rect: parseRect(query.get('rect')),
    fit: FITS.find((fit) => fit === query.get('fit')) ?? 'clip',
    quality: parseNumber(query.get('q'), 'q', 1, 100) ?? 80,
    format: FORMATS.find((format) => format === query.get('fm')) ?? (isWebpWanted ? 'webp' : undefined),
  }
}

/** Whether a variant is the original itself. */
export function isOriginal({ width, height, rect, format }: ImageVariant): boolean {
  return width === undefined && height === undefined && rect === undefined && format === undefined
}

/** Sanity's values of `fit` in sharp's terms. */
const SHARP_FITS: Readonly<Record<ImageVariant['fit'], { readonly fit: keyof FitEnum; readonly mayEnlarge: boolean }>> =
  {
    clip: { fit: 'inside', mayEnlarge: true },
    max: { fit: 'inside', mayEnlarge: false },
    min: { fit: 'cover', mayEnlarge: false },
    crop: { fit: 'cover', mayEnlarge: true },
    fill: { fit: 'contain', mayEnlarge: true },
    fillmax: { fit: 'contain', mayEnlarge: false },
    scale: { fit: 'fill', mayEnlarge: true },
  }

/** sharp's names of formats, by extension; all others are sent as PNG. */
const SHARP_FORMATS: ReadonlyMap<string, 'jpeg' | 'webp' | 'gif' | 'avif'> = new Map([
  ['jpg', 'jpeg'],
  ['webp', 'webp'],
  ['gif', 'gif'],
  ['avif', 'avif'],
])

/** An encoded image with its MIME type. */
export interface EncodedImage {
  readonly bytes: Buffer
  readonly type: string
}

/**
 * Renders a variant: crops, resizes and encodes.
 * @param extension the format of the original.
 * @throws HttpError 400 where the rectangle is not within the image.
 */
export async function renderVariant(original: Buffer, extension: string, variant: ImageVariant): Promise<EncodedImage> {
  const { autoOrient } = await sharp(original, { limitInputPixels: MAX_PIXELS }).metadata()
  let image = sharp(original, { limitInputPixels: MAX_PIXELS }).autoOrient()
  if (variant.rect !== undefined) {
    const [left, top, width, height] = variant.rect
    if (left + width > autoOrient.width || top + height > autoOrient.height)
      throw new HttpError(
        400,
        'The picture’s rect reaches beyond its edge. Take the size of the original into account.',
      )
    image = image.extract({ left, top, width, height })
  }
  if (variant.width !== undefined || variant.height !== undefined) {
    const { fit, mayEnlarge } = SHARP_FITS[variant.fit]
    image = image.resize({
      width: variant.width,
      height: variant.height,
      fit,
      withoutEnlargement: !mayEnlarge,
      background: { r: 255, g: 255, b: 255, alpha: 0 },
    })
  }
  const format = SHARP_FORMATS.get(variant.format ?? extension) ?? 'png'
  const bytes = await image.toFormat(format, { quality: variant.quality }).toBuffer()
  return { bytes, type: `image/${format}` }
}

/** Caches image variants, the least recently used dropped first, and makes few at a time. */
export interface VariantCache {
  get(key: string, make: () => Promise<EncodedImage>): Promise<EncodedImage>
}

const MAX_CACHED_BYTES = 64_000_000
const MAX_CONCURRENT = 2

/** @param maxBytes the most bytes that are cached. */
export function createVariantCache(maxBytes = MAX_CACHED_BYTES): VariantCache {
  const done = new Map<string, EncodedImage>()
  const making = new Map<string, Promise<EncodedImage>>()
  const waiting: (() => void)[] = []
  let bytesCached = 0
  let running = 0

  const add = (key: string, image: EncodedImage) => {
    done.set(key, image)
    bytesCached += image.bytes.length
    for (const [oldest, { bytes }] of done) {
      if (bytesCached <= maxBytes) return
      done.delete(oldest)
      bytesCached -= bytes.length
    }
  }

  const withSlot = async (make: () => Promise<EncodedImage>) => {
    if (running >= MAX_CONCURRENT) await new Promise<void>((resolve) => waiting.push(resolve))
    running += 1
    try {
      return await make()
    } finally {
      running -= 1
      waiting.shift()?.()
    }
  }

  return {
    async get(key, make) {
      const known = done.get(key)
      if (known !== undefined) {
        done.delete(key)
        done.set(key, known)
        return known
      }
      const pending = making.get(key)
      if (pending !== undefined) return pending
      const started = withSlot(make)
      making.set(key, started)
      try {
        const image = await started
        add(key, image)
        return image
      } finally {
        making.delete(key)
      }
    },
  }
}
