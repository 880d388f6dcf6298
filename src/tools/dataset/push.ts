import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'

import { sanityImport } from '@sanity/import'

import { createLakeClient, type LakeSettings } from '../../sanity/lake.ts'
import { DOCUMENTS_QUERY } from '../../sanity/lake-documents.ts'
import { readDataset } from '../../sanity/read-dataset.ts'
import type { ContentDocument } from '../../sanity/source.ts'
import { compareDatasets, type Difference } from './compare.ts'

/** All documents of a dataset in Sanity, with drafts; needs a token that may read drafts. */
function fetchDocuments(settings: LakeSettings): Promise<readonly ContentDocument[]> {
  return createLakeClient(settings).fetch<ContentDocument[]>(DOCUMENTS_QUERY, {}, { perspective: 'raw' })
}

/**
 * What a push would change.
 * @throws ContentError where the folder cannot be read.
 */
export async function planPush(folder: string, settings: LakeSettings): Promise<Difference> {
  const { documents } = await readDataset(folder)
  return compareDatasets(documents, await fetchDocuments(settings))
}

/** Parses a line that readDataset() has parsed before, so that it holds a document. */
function parseDocument(line: string): { [field: string]: unknown; _id: string; _type: string } {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-return
  return JSON.parse(line)
}

/**
 * Writes the added and changed documents of a dataset folder to a dataset in Sanity, assets first, with Sanity's
 * own importer. Deletes nothing.
 * @param settings with a token that may write.
 * @param onProgress receives the step of the importer, and how many of its items are done.
 * @returns how many documents were written.
 */
export async function push(
  folder: string,
  settings: LakeSettings,
  { added, changed }: Difference,
  onProgress: (step: string, done: number, all: number) => void,
): Promise<number> {
  const wanted = new Set([...added, ...changed])
  // The unchanged lines, in which assets are pointers to files, since the importer uploads those files.
  const lines = (await readFile(join(folder, 'data.ndjson'), 'utf8')).split('\n').filter((line) => line.trim() !== '')
  const documents = lines.map(parseDocument).filter(({ _id }) => wanted.has(_id))
  if (documents.length === 0) return 0
  const { numDocs } = await sanityImport(documents, {
    client: createLakeClient(settings),
    operation: 'createOrReplace',
    assetsBase: resolve(folder),
    onProgress: ({ step, current = 0, total = 0 }) => onProgress(step, current, total),
  })
  return numDocs
}
