import type { DefaultDocumentNodeResolver } from 'sanity/structure'

import { DOCUMENT_SHAPES } from '../../model/translation-units/shape.ts'
import { TranslationView } from '../translations/translation-view.tsx'
import { SHOWN_TYPES } from './page-address.ts'
import { Preview } from './preview.tsx'

/** The views of a document: its form, a preview of its page where it has one, and its translations. */
export const documentViews: DefaultDocumentNodeResolver = (S, { schemaType }) => {
  const form = S.view.form().title('Form')
  const preview = SHOWN_TYPES.includes(schemaType) ? [S.view.component(Preview).title('Preview')] : []
  const translation = DOCUMENT_SHAPES.has(schemaType)
    ? [S.view.component(TranslationView).id('translation').title('Translation')]
    : []
  return S.document().views([form, ...preview, ...translation])
}
