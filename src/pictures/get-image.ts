import type { ImageMetadata } from 'astro'

import type { Picture } from '../domain/picture.ts'
import { cutOf } from './cut-name.ts'
import type { Shape } from './shapes.ts'

// “@cuts” is the folder that integration.ts has filled; the keys are paths, the names of cuts are unique.
const found = import.meta.glob<ImageMetadata>('@cuts/*.{png,jpg,jpeg,webp,avif,gif}', {
  eager: true,
  import: 'default',
})
const cuts = new Map(Object.entries(found).map(([path, image]) => [path.slice(path.lastIndexOf('/') + 1), image]))

/**
 * The cut of a picture as astro:assets knows it.
 * @throws RangeError if it was not cut: picturesOf() then misses a place where pictures stand.
 */
export function getImage(picture: Picture, shape: Shape): ImageMetadata {
  const cut = cutOf(picture, shape)
  const image = cut && cuts.get(cut.file)
  if (image === undefined) throw new RangeError(`${picture.assetId} was not cut to “${shape}”. Add it to picturesOf().`)
  return image
}
