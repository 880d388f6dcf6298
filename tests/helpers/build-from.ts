import { readContent, type Library } from '../../src/catalogue/index.ts'
import { writeDataset } from './write-dataset.ts'

/** The library of one language over documents written for a test, by way of a dataset on disk. */
export async function buildFrom(documents: readonly object[], language: string): Promise<Library> {
  return (await readContent({ HUB_CONTENT: await writeDataset(documents) })).library(language)
}
