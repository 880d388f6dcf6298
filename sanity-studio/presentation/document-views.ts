import type { DefaultDocumentNodeResolver } from 'sanity/structure'

import { SHOWN_TYPES } from './page-address.ts'
import { Preview } from './preview.tsx'

/** The form of every document, and beside it the page of those that have one. */
export const documentViews: DefaultDocumentNodeResolver = (S, { schemaType }) => {
  const form = S.view.form().title('Form')
  const views = SHOWN_TYPES.includes(schemaType) ? [form, S.view.component(Preview).title('Preview')] : [form]
  return S.document().views(views)
}
