import { parseAssetId } from '../domain/asset-id.ts'
import { ContentError } from '../domain/problem.ts'

/** Where an asset lies: `images/<sha1>-<width>x<height>.<extension>` or `files/<sha1>.<extension>`. */
export interface AssetFile {
  readonly folder: 'images' | 'files'
  readonly name: string
}

/** The place of an asset by its id, the same in an export and on Sanity's CDN; undefined if it is no id. */
export function assetFile(assetId: string): AssetFile | undefined {
  const asset = parseAssetId(assetId)
  return asset && { folder: `${asset.kind}s`, name: asset.file }
}

const POINTER = /^(image|file)@file:\/\/\.\/(?:images|files)\/([\w-]+)\.(\w+)$/

/** The asset id behind a `_sanityAsset` of an export; undefined if it does not point into the export. */
export function assetIdOf(pointer: string): string | undefined {
  const [, ...parts] = POINTER.exec(pointer) ?? []
  const assetId = parts.join('-')
  return parseAssetId(assetId) && assetId
}

/** The error for something that should be an asset id and is not, such as a path. */
export function notAnAsset(assetId: string): ContentError {
  return new ContentError([
    { where: assetId, what: 'This is not an asset.', fix: 'Choose the picture again in the Studio.' },
  ])
}
