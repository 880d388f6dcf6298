import { nameOf, translator } from '../../../src/i18n/translate.ts'
import { getLibrary } from '../../../src/library/index.ts'
import type { SearchDocument } from '../../../src/search/search-document.ts'
import { toDocuments } from '../../../src/search/to-documents.ts'

/** What the English hub lets people find, as its build gathers it. */
export async function readRealDocuments(): Promise<readonly SearchDocument[]> {
  const t = translator('en')
  const library = await getLibrary('en')
  return toDocuments({ ...library, nameOf: (vocabulary, value) => nameOf(t, vocabulary, value) })
}
