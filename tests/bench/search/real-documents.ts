import { getPathsContext } from '../../../src/layouts/page-context.ts'
import { documentsOf } from '../../../src/layouts/search-files.ts'
import type { SearchDocument } from '../../../src/search/model.ts'

/** What the English hub lets people find, exactly as its build gathers it. */
export async function readRealDocuments(): Promise<readonly SearchDocument[]> {
  return documentsOf(await getPathsContext('en'))
}
