import { buildLibrary, type Library } from '../../src/library/build-library.ts'
import { fetchRows } from '../../src/library/fetch-rows.ts'
import { createEmbeddedSource } from '../../src/sanity/embedded.ts'
import { writeDataset } from './write-dataset.ts'

/** The library of one language over documents written for a test, by way of a dataset on disk. */
export async function buildFrom(documents: readonly object[], language: string): Promise<Library> {
  const source = await createEmbeddedSource(await writeDataset(documents))
  return buildLibrary(await fetchRows(source, language), language)
}
