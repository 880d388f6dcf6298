import { assetId, assetPath, parseAssetFile, parseAssetId } from '../assets/asset-name.ts'
import { isJsonObject, type Json, type JsonObject } from '../document.ts'

const POINTER = /^(?:image|file)@file:\/\/\.\/(images|files)\/([^/]+)$/

/** The id of the asset that a `_sanityAsset` of an export points to; undefined if it is not a file beside it. */
export function assetIdOf(pointer: string): string | undefined {
  const [, folder, file] = POINTER.exec(pointer) ?? []
  const name = folder === undefined || file === undefined ? undefined : parseAssetFile(folder, file)
  return name === undefined ? undefined : assetId(name)
}

function pointerOf(asset: Json | undefined): string | undefined {
  if (!isJsonObject(asset) || typeof asset['_ref'] !== 'string') return undefined
  const name = parseAssetId(asset['_ref'])
  return name === undefined ? undefined : `${name.kind}@file://./${assetPath(name)}`
}

function mapFields(value: JsonObject, change: (value: Json) => Json): JsonObject {
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, field]) => (field === undefined ? [] : [[key, change(field)]])),
  )
}

/** Turns the lake's references to assets into the file pointers of an export. */
export function withPointers(value: Json): Json {
  if (Array.isArray(value)) return value.map(withPointers)
  if (!isJsonObject(value)) return value
  const pointer = pointerOf(value['asset'])
  if (pointer === undefined) return mapFields(value, withPointers)
  return { _sanityAsset: pointer, ...mapFields({ ...value, asset: undefined }, withPointers) }
}

/**
 * Turns the file pointers of an export into the references that a lake holds.
 * @param idElse the id for a pointer that leads out of the export; where it gives none, the pointer stays.
 */
export function withReferences(value: Json, idElse: (pointer: string) => string | undefined = () => undefined): Json {
  const change = (inside: Json) => withReferences(inside, idElse)
  if (Array.isArray(value)) return value.map(change)
  if (!isJsonObject(value)) return value
  const { _sanityAsset: pointer, ...rest } = value
  const id = typeof pointer === 'string' ? (assetIdOf(pointer) ?? idElse(pointer)) : undefined
  if (id === undefined) return mapFields(value, change)
  return { ...mapFields(rest, change), asset: { _ref: id, _type: 'reference' } }
}

/** The ids of all assets that a value refers to. */
export function assetIdsIn(value: Json | undefined): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(assetIdsIn)
  if (!isJsonObject(value)) return []
  const ref = value['_ref']
  const own = typeof ref === 'string' && parseAssetId(ref) !== undefined ? [ref] : []
  return [...own, ...Object.values(value).flatMap(assetIdsIn)]
}
