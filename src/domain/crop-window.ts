import type { Picture, Size } from './picture.ts'

/** A rectangle in whole pixels of the original, as sharp's `extract` takes it. */
export interface CropWindow extends Size {
  readonly left: number
  readonly top: number
}

function between(low: number, value: number, high: number): number {
  return Math.min(Math.max(value, low), high)
}

/**
 * The part of a picture to show at a given shape: inside the editor's crop, the largest rectangle of
 * that shape, moved so that the hotspot's centre is as near its middle as the crop allows. This is
 * what Sanity's image pipeline does for fit=crop with a hotspot.
 * @param size the original, in pixels.
 * @param aspect width divided by height; without it the whole crop is shown.
 */
export function cropWindow(picture: Pick<Picture, 'crop' | 'hotspot'>, size: Size, aspect?: number): CropWindow {
  const crop = picture.crop ?? { top: 0, bottom: 0, left: 0, right: 0 }
  const left = crop.left * size.width
  const top = crop.top * size.height
  const fullWidth = size.width * (1 - crop.left - crop.right)
  const fullHeight = size.height * (1 - crop.top - crop.bottom)
  const width = aspect === undefined ? fullWidth : Math.min(fullWidth, fullHeight * aspect)
  const height = aspect === undefined ? fullHeight : Math.min(fullHeight, fullWidth / aspect)
  const centre = picture.hotspot ?? { x: (left + fullWidth / 2) / size.width, y: (top + fullHeight / 2) / size.height }
  const x = between(left, centre.x * size.width - width / 2, left + fullWidth - width)
  const y = between(top, centre.y * size.height - height / 2, top + fullHeight - height)
  // At least one pixel of the original, however much an editor has cut away. The size is settled first and then
  // placed: cutting off half a pixel that sticks out would change the aspect ratio.
  const columns = between(1, Math.round(width), size.width)
  const rows = between(1, Math.round(height), size.height)
  return {
    left: between(0, Math.round(x), size.width - columns),
    top: between(0, Math.round(y), size.height - rows),
    width: columns,
    height: rows,
  }
}
