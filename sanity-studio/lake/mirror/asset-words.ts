import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { type JsonObject, type LakeDocument, isJsonObject } from '../document.ts'
import { ContentUnreadable } from './content-errors.ts'

export const WORDS_FILE = 'assets.json'

/** What people said of an asset; everything else is read from its bytes. */
const KEPT = ['altText', 'creditLine', 'description', 'label', 'originalFilename', 'title']

function keptOf(value: JsonObject): JsonObject {
  return Object.fromEntries(KEPT.flatMap((key) => (typeof value[key] === 'string' ? [[key, value[key]]] : [])))
}

/**
 * Reads assets.json: what is said of each asset, by its id.
 * @throws ContentUnreadable where it is no JSON.
 */
export async function readAssetWords(content: string): Promise<ReadonlyMap<string, JsonObject>> {
  const file = join(content, WORDS_FILE)
  const text = await readFile(file, 'utf8').catch(() => '{}')
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new ContentUnreadable(`${file} is not JSON. Mend it, or restore it from git.`)
  }
  const entries = isJsonObject(value) ? Object.entries(value) : []
  return new Map(entries.flatMap(([id, words]) => (isJsonObject(words) ? [[id, keptOf(words)]] : [])))
}

/** Writes assets.json for the assets given, ids in alphabetical order. */
export function assetWordsText(assets: readonly LakeDocument[]): string {
  const entries = assets.map((asset): [string, JsonObject] => [asset._id, keptOf(asset)])
  const sorted = entries.filter(([, words]) => Object.keys(words).length > 0).sort(([a], [b]) => (a < b ? -1 : 1))
  return `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`
}
