import { access, mkdir, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'

import sharp from 'sharp'

import { ContentError } from '../domain/problem.ts'
import type { Picture } from '../domain/picture.ts'
import type { AssetSource } from '../catalogue/source/source.ts'
import { variantOf, type Preset } from './image-variant.ts'

/** A picture and the presets in which pages show it. */
export interface WantedPicture {
  readonly picture: Picture
  readonly presets: readonly Preset[]
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  )
}

/**
 * Crops pictures to the presets in which pages show them, one file a variant, and removes the variants that no
 * page shows any more. A variant that exists is kept, since its name contains everything that determines it.
 * @returns how many files were written.
 * @throws ContentError where an image is missing or cannot be decoded.
 */
export async function createVariants(
  source: Pick<AssetSource, 'readAsset'>,
  wanted: readonly WantedPicture[],
  folder: string,
): Promise<number> {
  await mkdir(folder, { recursive: true })
  const keep = new Set<string>()
  let written = 0
  for (const { picture, presets } of wanted) {
    for (const preset of presets) {
      const variant = variantOf(picture, preset)
      if (variant === undefined || keep.has(variant.file)) continue
      keep.add(variant.file)
      const target = join(folder, variant.file)
      if (await exists(target)) continue
      const bytes = await source.readAsset(picture.assetId)
      // Written under another name first: a build that is killed here must not leave half an image as a variant.
      const unfinished = join(folder, `unfinished-${process.pid}-${variant.file}`)
      await sharp(bytes)
        .extract(variant.window)
        .toFile(unfinished)
        .catch((error: Error) => {
          throw new ContentError([
            {
              where: picture.assetId,
              what: `This image cannot be read (${error.message}).`,
              fix: 'Upload it again in the Studio, or restore it from git.',
            },
          ])
        })
      await rename(unfinished, target)
      written += 1
    }
  }
  for (const file of await readdir(folder)) if (!keep.has(file)) await rm(join(folder, file))
  return written
}
