/** The facts that the id and the file name of an asset hold. */
export interface AssetName {
  readonly kind: 'image' | 'file'
  readonly sha1: string
  /** Width and height of an image in pixels: `1600x1000`; '' for a file. */
  readonly size: string
  readonly extension: string
}

const ID = /^(?:(image)-([a-f0-9]{40})-(\d{1,6}x\d{1,6})|(file)-([a-f0-9]{40}))-([a-z0-9]{1,10})$/
const FILE = /^([a-f0-9]{40})(?:-(\d{1,6}x\d{1,6}))?\.([a-z0-9]{1,10})$/

/** Parses `image-<sha1>-<width>x<height>-<extension>` or `file-<sha1>-<extension>`; undefined for anything else. */
export function parseAssetId(id: string): AssetName | undefined {
  const [, image, imageSha1, size = '', , fileSha1, extension = ''] = ID.exec(id) ?? []
  const sha1 = imageSha1 ?? fileSha1
  return sha1 === undefined ? undefined : { kind: image === undefined ? 'file' : 'image', sha1, size, extension }
}

/** Parses the name of an asset's file in `images/` or `files/`; undefined for anything else. */
export function parseAssetFile(folder: string, file: string): AssetName | undefined {
  const [, sha1, size = '', extension = ''] = FILE.exec(file) ?? []
  if (sha1 === undefined || (folder === 'images') !== (size !== '')) return undefined
  return { kind: folder === 'images' ? 'image' : 'file', sha1, size, extension }
}

/** The id of an asset's document. */
export function assetId({ kind, sha1, size, extension }: AssetName): string {
  return [kind, sha1, ...(size === '' ? [] : [size]), extension].join('-')
}

/** The path of an asset's file, in the store and in content/: `images/<sha1>-<size>.<extension>`. */
export function assetPath({ kind, sha1, size, extension }: AssetName): string {
  return `${kind}s/${sha1}${size === '' ? '' : `-${size}`}.${extension}`
}
