import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import type { ContentDocument } from '../../src/sanity/source.ts'

/** Any object of JSON. */
export type Json = Readonly<Record<string, unknown>>

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isDocument(value: unknown): value is ContentDocument {
  return isObject(value) && typeof value['_id'] === 'string' && typeof value['_type'] === 'string'
}

/** The objects in a field that should hold a list of them. */
export function objectsIn(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.filter(isObject) : []
}

/** The texts in a field that should hold a list of them. */
export function stringsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}

/**
 * The published documents of a dataset with their file pointers as they stand in the export, so that
 * they can be written out again. src/sanity/read-dataset.ts turns those into references.
 */
export async function readRawDocuments(folder: string): Promise<readonly ContentDocument[]> {
  const text = await readFile(join(folder, 'data.ndjson'), 'utf8')
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): unknown => JSON.parse(line))
    .filter(isDocument)
    .filter(({ _id }) => !_id.startsWith('drafts.'))
}
