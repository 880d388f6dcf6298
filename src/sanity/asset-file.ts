import { ContentError } from '../domain/problem.ts'

const ASSET_ID = /^(image|file)-([a-f0-9]+)(?:-(\d+x\d+))?-([a-z0-9]+)$/

/** Where an asset lies: `images/<sha1>-<width>x<height>.<extension>` or `files/<sha1>.<extension>`. */
export interface AssetFile {
  readonly folder: 'images' | 'files'
  readonly name: string
}

/** The place of an asset by its id, the same in an export and on Sanity's CDN; undefined if it is no id. */
export function assetFile(assetId: string): AssetFile | undefined {
  const [, kind, sha1, size, extension] = ASSET_ID.exec(assetId) ?? []
  if (sha1 === undefined || extension === undefined) return undefined
  if (kind === 'image')
    return size === undefined ? undefined : { folder: 'images', name: `${sha1}-${size}.${extension}` }
  return { folder: 'files', name: `${sha1}.${extension}` }
}

const POINTER = /^(image|file)@file:\/\/\.\/(?:images|files)\/([a-f0-9]+)(?:-(\d+x\d+))?\.([a-z0-9]+)$/

/** The asset id behind a `_sanityAsset` of an export; undefined if it does not point into the export. */
export function assetIdOf(pointer: string): string | undefined {
  const [, kind, sha1, size, extension] = POINTER.exec(pointer) ?? []
  if (kind === undefined || sha1 === undefined || extension === undefined) return undefined
  return [kind, sha1, size, extension].filter((part) => part !== undefined).join('-')
}

/** The error for something that should be an asset id and is not, such as a path. */
export function notAnAsset(assetId: string): ContentError {
  return new ContentError([
    { where: assetId, what: 'This is not an asset.', mend: 'Choose the picture again in the Studio.' },
  ])
}
