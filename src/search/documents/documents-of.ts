import { memoize } from '../../domain/memoize.ts'
import { partPath } from '../../domain/paths.ts'
import { nameOf, translator } from '../../i18n/translate.ts'
import type { SearchDocument } from '../model.ts'
import type { NameOf } from './context.ts'
import { toDocuments, type SearchSource } from './to-documents.ts'
import { toolDocuments, type ToolSource } from './tool-documents.ts'

/** One function a language: documents are remembered with it. */
const namesIn = memoize((language): NameOf => {
  const t = translator(language)
  return (vocabulary, value) => nameOf(t, vocabulary, value)
})

/**
 * Everything that can be found in a language. What is made of the same objects as before is the same document.
 * @param library that of the language.
 */
export function documentsOf(library: SearchSource & ToolSource): readonly SearchDocument[] {
  const { language } = library
  const t = translator(language)
  const documents = toDocuments({
    ...library,
    stepsPage: { path: partPath(language, 'what-to-do'), title: t('steps.title'), summary: t('steps.description') },
    nameOf: namesIn(language),
  })
  return [...documents, ...toolDocuments(library)]
}
