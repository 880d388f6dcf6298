const FILE_ID = /^file-([a-f0-9]+)-([a-z0-9]+)$/

/** The extension of a file by its Sanity asset id: `pdf`; empty where the id is none of a file. */
export function extensionOf(assetId: string): string {
  return FILE_ID.exec(assetId)?.[2] ?? ''
}

/** The name under which the hub serves a file: its SHA-1 and extension, so that it never changes. */
export function downloadName(assetId: string): string {
  return assetId.replace(FILE_ID, '$1.$2')
}

/** The address under which the hub serves a file, the same in every language. */
export function downloadPath(assetId: string): string {
  return `/files/${downloadName(assetId)}`
}
