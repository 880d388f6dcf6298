import type { ImageMetadata } from 'astro'

import type { Picture } from '../domain/picture.ts'
import { cutOf } from './cut-name.ts'
import type { Shape } from './shapes.ts'

const cuts = import.meta.glob<ImageMetadata>('/.content-assets/*.{png,jpg,jpeg,webp,avif,gif}', {
  eager: true,
  import: 'default',
})

/**
 * The cut of a picture as astro:assets knows it.
 * @throws RangeError if it was not cut: picturesOf() then misses a place where pictures stand.
 */
export function getImage(picture: Picture, shape: Shape): ImageMetadata {
  const cut = cutOf(picture, shape)
  const image = cut && cuts[`/.content-assets/${cut.file}`]
  if (image === undefined) throw new RangeError(`${picture.assetId} was not cut to “${shape}”. Add it to picturesOf().`)
  return image
}
