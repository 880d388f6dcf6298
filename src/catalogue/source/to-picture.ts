import type { Crop, Hotspot, Picture } from '../../domain/picture.ts'

interface PictureRow {
  readonly asset?: string | { readonly _ref: string } | null
  readonly alt?: string | null
  readonly credit?: string | null
  readonly crop?: Partial<Crop> | null
  readonly hotspot?: Partial<Hotspot> | null
}

function toCrop({ top = 0, bottom = 0, left = 0, right = 0 }: Partial<Crop>): Crop {
  return { top, bottom, left, right }
}

function toHotspot({ x = 0.5, y = 0.5, width = 1, height = 1 }: Partial<Hotspot>): Hotspot {
  return { x, y, width, height }
}

/** Maps a picture; undefined where no image was chosen. */
export function toPicture(row: PictureRow | null): Picture | undefined {
  const assetId = typeof row?.asset === 'string' ? row.asset : row?.asset?._ref
  if (row === null || assetId === undefined) return undefined
  return {
    assetId,
    alt: row.alt ?? '',
    credit: row.credit ?? '',
    ...(row.crop ? { crop: toCrop(row.crop) } : {}),
    ...(row.hotspot ? { hotspot: toHotspot(row.hotspot) } : {}),
  }
}
