import { createHash } from 'node:crypto'

import type { AssetFiles } from '../assets/asset-files.ts'
import { assetId, assetPath, parseAssetId } from '../assets/asset-name.ts'
import { describeAsset, type AssetLocation } from '../assets/describe-asset.ts'
import type { JsonObject } from '../document.ts'
import type { Store } from '../store/store.ts'

/** The document of an asset without revision and times. */
export interface AssetFields extends JsonObject {
  readonly _id: string
  readonly _type: string
}

/** The result of importing assets. */
export interface ImportedAssets {
  readonly documents: readonly AssetFields[]
  /** A sentence for each asset that could not be imported. */
  readonly problems: readonly string[]
}

/** Where assets are imported from and to. */
export interface AssetTransfer {
  readonly from: AssetFiles
  readonly to: AssetFiles
  /** The entries of assets.json. */
  readonly metadata: ReadonlyMap<string, JsonObject>
  readonly location: AssetLocation
}

/** @returns the document, or a sentence that says why there is none. */
async function importAsset(id: string, { from, to, metadata, location }: AssetTransfer): Promise<AssetFields | string> {
  const name = parseAssetId(id)
  if (name === undefined) return `${id} is not an asset. Choose the picture again in the Studio.`
  const path = `content/${assetPath(name)}`
  const bytes = await from.read(name)
  if (bytes === undefined) return `${path} is missing. Restore it from git, or choose another one in the Studio.`
  if (createHash('sha1').update(bytes).digest('hex') !== name.sha1)
    return `${path} is not the file that its name says. Restore it from git.`
  const entry = metadata.get(id) ?? metadata.get(`${name.kind}-${name.sha1}`) ?? {}
  const filename = entry['originalFilename']
  try {
    const { fields } = await describeAsset(name.kind, bytes, typeof filename === 'string' ? filename : '', location)
    if (fields._id !== assetId(name) && name.kind === 'image')
      return `${path} is a picture of another size or kind than its name says. Upload it again in the Studio.`
    await to.write(name, bytes)
    const unnamed = typeof filename === 'string' ? {} : { originalFilename: undefined }
    return { ...fields, ...entry, ...unnamed, _id: id, extension: name.extension }
  } catch (error) {
    return `${path}: ${error instanceof Error ? error.message : String(error)}`
  }
}

/** Copies the bytes of assets from content/ into the store, and describes those that the store does not know. */
export async function importAssets(
  ids: Iterable<string>,
  transfer: AssetTransfer,
  store: Pick<Store, 'byId'>,
): Promise<ImportedAssets> {
  const documents: AssetFields[] = []
  const problems: string[] = []
  for (const id of new Set(ids)) {
    const name = parseAssetId(id)
    if (name !== undefined && store.byId.has(id) && (await transfer.to.has(name))) continue
    const imported = await importAsset(id, transfer)
    if (typeof imported === 'string') problems.push(imported)
    else if (!store.byId.has(id)) documents.push(imported)
  }
  return { documents, problems }
}
