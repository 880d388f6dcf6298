import type { ImageMetadata } from 'astro'

import type { Picture } from '../domain/picture.ts'
import { variantOf, type Preset } from './image-variant.ts'

// “@image-variants” is the folder that integration.ts fills. The keys are paths; the names of the files are unique.
const modules = import.meta.glob<ImageMetadata>('@image-variants/*.{png,jpg,jpeg,webp,avif,gif}', {
  eager: true,
  import: 'default',
})
const images = new Map(Object.entries(modules).map(([path, image]) => [path.slice(path.lastIndexOf('/') + 1), image]))

/**
 * The variant of a picture for a preset, as astro:assets reads it.
 * @throws RangeError where it was not created: integration.ts does not know of the place that shows it.
 */
export function getImage(picture: Picture, preset: Preset): ImageMetadata {
  const variant = variantOf(picture, preset)
  const image = variant && images.get(variant.file)
  if (image === undefined)
    throw new RangeError(`${picture.assetId} has no variant “${preset}”. Add it to picturesOf() (integration.ts).`)
  return image
}
