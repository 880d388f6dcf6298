import type { DefaultDocumentNodeResolver } from 'sanity/structure'

import { SHOWN_TYPES } from './page-address.ts'
import { Preview } from './preview.tsx'

/** The views of a document: its form, and a preview of its page where it has one. */
export const documentViews: DefaultDocumentNodeResolver = (S, { schemaType }) => {
  const form = S.view.form().title('Form')
  const views = SHOWN_TYPES.includes(schemaType) ? [form, S.view.component(Preview).title('Preview')] : [form]
  return S.document().views(views)
}
