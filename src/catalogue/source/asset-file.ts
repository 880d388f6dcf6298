import { parseAssetId } from '../../domain/asset-id.ts'
import { ContentError } from '../../domain/problem.ts'

/** Where an asset is, in an export and on Sanity's CDN: `images/<sha1>-<width>x<height>.<extension>` or `files/<sha1>.<extension>`. */
export interface AssetFile {
  readonly folder: 'images' | 'files'
  readonly name: string
}

/** The file of an asset by its id; undefined for what is not an asset id. */
export function assetFile(assetId: string): AssetFile | undefined {
  const asset = parseAssetId(assetId)
  return asset && { folder: `${asset.kind}s`, name: asset.file }
}

/** The error for a value that is not an asset id, such as a path. */
export function notAnAsset(assetId: string): ContentError {
  return new ContentError([
    { where: assetId, what: 'This is not an asset.', fix: 'Choose the picture again in the Studio.' },
  ])
}
