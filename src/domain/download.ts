import { parseAssetId } from './asset-id.ts'

/** The extension of a file by its Sanity asset id: `pdf`; empty where the id is none of a file. */
export function extensionOf(assetId: string): string {
  const asset = parseAssetId(assetId)
  return asset?.kind === 'file' ? asset.extension : ''
}

/** The name under which the hub serves a file: its SHA-1 and extension, so that it never changes. */
export function downloadName(assetId: string): string {
  return parseAssetId(assetId)?.file ?? assetId
}

/** The address under which the hub serves a file, the same in every language. */
export function downloadPath(assetId: string): string {
  return `/files/${downloadName(assetId)}`
}
