import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { isJsonObject, type JsonObject, type LakeDocument } from '../document.ts'
import { ContentUnreadable } from '../content-folder/errors.ts'

/** The file in content/ with what cannot be read from the bytes of assets. */
export const METADATA_FILE = 'assets.json'

/** The fields of an asset that people write. */
const FIELDS = ['altText', 'creditLine', 'description', 'label', 'originalFilename', 'title']

function fieldsOf(value: JsonObject): JsonObject {
  return Object.fromEntries(FIELDS.flatMap((key) => (typeof value[key] === 'string' ? [[key, value[key]]] : [])))
}

/** The text of assets.json; undefined where there is none. */
export function readMetadataText(content: string): Promise<string | undefined> {
  return readFile(join(content, METADATA_FILE), 'utf8').catch(() => undefined)
}

/**
 * Reads the entries of assets.json by asset id.
 * @throws ContentUnreadable where it is not JSON.
 */
export async function readAssetMetadata(content: string): Promise<ReadonlyMap<string, JsonObject>> {
  const file = join(content, METADATA_FILE)
  let value: unknown
  try {
    value = JSON.parse((await readMetadataText(content)) ?? '{}')
  } catch {
    throw new ContentUnreadable(`${file} is not JSON. Fix it, or restore it from git.`)
  }
  const entries = isJsonObject(value) ? Object.entries(value) : []
  return new Map(entries.flatMap(([id, entry]) => (isJsonObject(entry) ? [[id, fieldsOf(entry)]] : [])))
}

/** Formats assets.json, with the ids in alphabetical order. */
export function formatAssetMetadata(assets: readonly LakeDocument[]): string {
  const entries = assets.map((asset): [string, JsonObject] => [asset._id, fieldsOf(asset)])
  const sorted = entries.filter(([, fields]) => Object.keys(fields).length > 0).sort(([a], [b]) => (a < b ? -1 : 1))
  return `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`
}
