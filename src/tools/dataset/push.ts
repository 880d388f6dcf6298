import { resolve } from 'node:path'

import { sanityImport } from '@sanity/import'

import { parseFile, readFolder } from '../../../sanity-studio/lake/content-folder/index.ts'
import { createLakeClient, type LakeSettings } from '../../catalogue/source/lake.ts'
import { DOCUMENTS_QUERY } from '../../catalogue/source/lake-documents.ts'
import { readDataset } from '../../catalogue/source/read-dataset.ts'
import type { ContentDocument } from '../../catalogue/source/source.ts'
import { ContentError } from '../../domain/problem.ts'
import { compareDatasets, type Difference } from './compare.ts'

/** All documents of a dataset in Sanity, with drafts; needs a token that may read drafts. */
function fetchDocuments(settings: LakeSettings): Promise<readonly ContentDocument[]> {
  return createLakeClient(settings).fetch<ContentDocument[]>(DOCUMENTS_QUERY, {}, { perspective: 'raw' })
}

/**
 * Finds the documents that a push would change.
 * @throws ContentError where the folder cannot be read, or git has left two versions of a document.
 */
export async function planPush(folder: string, settings: LakeSettings): Promise<Difference> {
  const { documents, conflicts } = await readDataset(folder)
  if (conflicts.length > 0) throw new ContentError(conflicts)
  return compareDatasets(documents, await fetchDocuments(settings))
}

/**
 * Writes the added and changed documents of a dataset folder to a dataset in Sanity, assets first, with Sanity's
 * own importer. Deletes nothing.
 * @param settings with a token that may write.
 * @param onStep receives the step of the importer.
 * @returns how many documents were written.
 */
export async function push(
  folder: string,
  settings: LakeSettings,
  { added, changed }: Difference,
  onStep: (step: string) => void,
): Promise<number> {
  const wanted = new Set([...added, ...changed])
  // As they are in the files, in which assets are pointers to files, since the importer uploads those files.
  const parsed = (await readFolder(folder, parseFile)) ?? []
  const documents = parsed.flatMap((file) =>
    'document' in file && wanted.has(file.document._id) ? [file.document] : [],
  )
  if (documents.length === 0) return 0
  const { numDocs } = await sanityImport(documents, {
    client: createLakeClient(settings),
    operation: 'createOrReplace',
    assetsBase: resolve(folder),
    onProgress: ({ step }) => onStep(step),
  })
  return numDocs
}
