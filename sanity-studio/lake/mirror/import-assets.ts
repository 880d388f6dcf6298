import { createHash } from 'node:crypto'

import type { AssetFiles } from '../assets/asset-files.ts'
import { assetId, assetPath, readAssetId } from '../assets/asset-name.ts'
import { describeAsset, type Place } from '../assets/describe-asset.ts'
import type { JsonObject } from '../document.ts'
import type { Store } from '../store/store.ts'

/** The document of an asset, but for its revision and times. */
export interface AssetFields extends JsonObject {
  readonly _id: string
  readonly _type: string
}

/** What came of bringing assets in. */
export interface ImportedAssets {
  readonly documents: readonly AssetFields[]
  /** A sentence for each asset that could not be brought in. */
  readonly problems: readonly string[]
}

/** Where assets come from and go to. */
export interface AssetWay {
  readonly from: AssetFiles
  readonly to: AssetFiles
  readonly words: ReadonlyMap<string, JsonObject>
  readonly place: Place
}

type Brought = AssetFields | string

async function bring(id: string, { from, to, words, place }: AssetWay): Promise<Brought> {
  const name = readAssetId(id)
  if (name === undefined) return `${id} is no asset. Choose the picture again in the Studio.`
  const where = `content/${assetPath(name)}`
  const bytes = await from.read(name)
  if (bytes === undefined) return `${where} is missing. Restore it from git, or choose another one in the Studio.`
  if (createHash('sha1').update(bytes).digest('hex') !== name.sha1)
    return `${where} is not the file that its name says. Restore it from git.`
  const said = words.get(id) ?? words.get(`${name.kind}-${name.sha1}`) ?? {}
  const filename = said['originalFilename']
  try {
    const { fields } = await describeAsset(name.kind, bytes, typeof filename === 'string' ? filename : '', place)
    if (fields._id !== assetId(name) && name.kind === 'image')
      return `${where} is a picture of another size or kind than its name says. Upload it again in the Studio.`
    await to.write(name, bytes)
    const named = typeof filename === 'string' ? {} : { originalFilename: undefined }
    return { ...fields, ...said, ...named, _id: id, extension: name.extension }
  } catch (error) {
    return `${where}: ${error instanceof Error ? error.message : String(error)}`
  }
}

/** Brings the bytes of assets from content/ into the store, and describes those that the store does not know. */
export async function importAssets(ids: Iterable<string>, way: AssetWay, store: Store): Promise<ImportedAssets> {
  const documents: AssetFields[] = []
  const problems: string[] = []
  for (const id of new Set(ids)) {
    const name = readAssetId(id)
    if (name !== undefined && store.byId.has(id) && (await way.to.has(name))) continue
    const brought = await bring(id, way)
    if (typeof brought === 'string') problems.push(brought)
    else if (!store.byId.has(id)) documents.push(brought)
  }
  return { documents, problems }
}
