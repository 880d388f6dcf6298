import { getLibrary } from '../../../src/catalogue/index.ts'
import { documentsOf } from '../../../src/search/documents/documents-of.ts'
import type { SearchDocument } from '../../../src/search/model.ts'

/** What the English hub lets people find, exactly as its build gathers it. */
export async function readRealDocuments(): Promise<readonly SearchDocument[]> {
  return documentsOf(await getLibrary('en'))
}
