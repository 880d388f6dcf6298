import { access, mkdir, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'

import sharp from 'sharp'

import { ContentError } from '../domain/problem.ts'
import type { ContentSource } from '../sanity/source.ts'
import { cutOf } from './cut-name.ts'
import type { WantedPicture } from './pictures-of.ts'

async function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  )
}

/**
 * Cuts pictures to the shapes in which pages show them, one file a cut, and removes cuts that no page
 * wants any more. A cut that is there already is kept: its name says all that went into it.
 * @returns how many files were written.
 * @throws ContentError where an image is missing or cannot be decoded.
 */
export async function cutPictures(
  source: Pick<ContentSource, 'readAsset'>,
  wanted: readonly WantedPicture[],
  folder: string,
): Promise<number> {
  await mkdir(folder, { recursive: true })
  const keep = new Set<string>()
  let written = 0
  for (const { picture, shapes } of wanted) {
    for (const shape of shapes) {
      const cut = cutOf(picture, shape)
      if (cut === undefined || keep.has(cut.file)) continue
      keep.add(cut.file)
      const target = join(folder, cut.file)
      if (await isThere(target)) continue
      const bytes = await source.readAsset(picture.assetId)
      // A build that is ended while it cuts leaves half a picture, which must never pass for a whole one.
      const unfinished = join(folder, `unfinished-${process.pid}-${cut.file}`)
      await sharp(bytes)
        .extract(cut.window)
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
