import { getLibrary } from '../../../src/catalogue/index.ts'
import { buildIndex } from '../../../src/search/index/build.ts'
import { openIndex } from '../../../src/search/open-index.ts'
import type { SearchEngine } from '../../../src/search/engine.ts'
import { documentsOf } from '../../../src/search/documents/documents-of.ts'

/** The search engine of the English hub. */
export async function openLibraryEngine(): Promise<SearchEngine> {
  return openIndex(buildIndex(documentsOf(await getLibrary('en')), 'en'))
}
