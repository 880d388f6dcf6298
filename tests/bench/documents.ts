import { parseFile, readFolder } from '../../sanity-studio/lake/content-folder/index.ts'
import type { ContentDocument } from '../../src/catalogue/source/source.ts'

/** Any object of JSON. */
export type Json = Readonly<Record<string, unknown>>

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
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
 * The published documents of a dataset with their file pointers as they are in the files, so that
 * they can be written out again. src/catalogue/source/read-dataset.ts turns those into references.
 */
export async function readRawDocuments(folder: string): Promise<readonly ContentDocument[]> {
  const files = (await readFolder(folder, parseFile)) ?? []
  return files
    .flatMap((file) => ('document' in file ? [file.document] : []))
    .filter(({ _id }) => !_id.startsWith('drafts.'))
}
