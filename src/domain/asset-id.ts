import type { Size } from './picture.ts'

interface AssetName {
  /** The file's name, the same in an export, on Sanity's CDN and in the hub: it changes only with its bytes. */
  readonly file: string
  readonly extension: string
}

/** What Sanity writes into the id of an asset. */
export type Asset = (AssetName & Size & { readonly kind: 'image' }) | (AssetName & { readonly kind: 'file' })

/** image-<sha1>-<width>x<height>-<extension>, or file-<sha1>-<extension>. */
const ASSET_ID = /^(?:image-([a-f0-9]+)-(\d+)x(\d+)|file-([a-f0-9]+))-([a-z0-9]+)$/

/** The parts of an asset's id; undefined where it is none, such as a path. */
export function parseAssetId(assetId: string): Asset | undefined {
  const [, image, width, height, file, extension] = ASSET_ID.exec(assetId) ?? []
  if (extension === undefined) return undefined
  if (file !== undefined) return { kind: 'file', file: `${file}.${extension}`, extension }
  return {
    kind: 'image',
    file: `${image}-${width}x${height}.${extension}`,
    extension,
    width: Number(width),
    height: Number(height),
  }
}
