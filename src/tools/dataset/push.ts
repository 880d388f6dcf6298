import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'

import { sanityImport } from '@sanity/import'

import { createLakeClient, DOCUMENTS_QUERY, type LakeSettings } from '../../sanity/lake.ts'
import { readDataset } from '../../sanity/read-dataset.ts'
import type { ContentDocument } from '../../sanity/source.ts'
import { compareDatasets, type Difference } from './compare.ts'

/** All documents of a dataset in Sanity, drafts too; needs a token that may see drafts. */
function fetchEverything(settings: LakeSettings): Promise<readonly ContentDocument[]> {
  return createLakeClient(settings).fetch<ContentDocument[]>(DOCUMENTS_QUERY, {}, { perspective: 'raw' })
}

/**
 * What a push would change.
 * @throws ContentError where the folder cannot be read.
 */
export async function planPush(folder: string, settings: LakeSettings): Promise<Difference> {
  const { documents } = await readDataset(folder)
  return compareDatasets(documents, await fetchEverything(settings))
}

/** A line that readDataset() has read before, so that it is a document. */
function parseDocument(line: string): { [field: string]: unknown; _id: string; _type: string } {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-return
  return JSON.parse(line)
}

/**
 * Writes what is new or changed in a dataset folder to a dataset in Sanity, assets first, by Sanity's own
 * importer. Takes nothing away.
 * @param settings with a token that may write.
 * @param onProgress how many of all documents are written.
 * @returns how many documents were written.
 */
export async function push(
  folder: string,
  settings: LakeSettings,
  { added, changed }: Difference,
  onProgress: (step: string, done: number, all: number) => void,
): Promise<number> {
  const wanted = new Set([...added, ...changed])
  // The lines as they are, with their pointers to files: the importer uploads those.
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
