import { nameOf, translator } from '../../../src/i18n/translate.ts'
import { getLibrary } from '../../../src/library/index.ts'
import { buildIndex } from '../../../src/search/index/build.ts'
import { openIndex } from '../../../src/search/open-index.ts'
import type { SearchEngine } from '../../../src/search/engine.ts'
import { toDocuments } from '../../../src/search/documents/to-documents.ts'

/** The search engine of the English hub. */
export async function openLibraryEngine(): Promise<SearchEngine> {
  const t = translator('en')
  const documents = toDocuments({
    ...(await getLibrary('en')),
    stepsPage: { path: '/what-to-do/', title: t('steps.title'), summary: t('steps.description') },
    nameOf: (vocabulary, value) => nameOf(t, vocabulary, value),
  })
  return openIndex(buildIndex(documents, 'en'))
}
