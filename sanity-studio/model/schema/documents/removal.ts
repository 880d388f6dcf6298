import { defineField } from '@sanity/types'
import { defineDocument } from '../define.ts'
import { linesOf } from '../preview.ts'

function fact(name: string, title: string, description: string) {
  return defineField({ name, title, description, type: 'string', readOnly: true })
}

/**
 * The request to delete or unpublish a published document. Written by the Studio's actions only; who made and who approved
 * it is never a field but the author of the transaction (sanity-studio/model/rules/removal.ts). Its id is `removal.` and the id
 * of the document. It is deleted with the document; the history keeps it. The site never asks for it.
 */
export const removal = defineDocument({
  name: 'removal',
  title: 'Request to remove',
  icon: 'trash',
  readOnly: true,
  fields: [
    defineField({
      ...fact('documentId', 'Document', 'The id of the published document.'),
      validation: (rule) => rule.required(),
    }),
    defineField({
      ...fact('documentType', 'Type', 'The type of the document.'),
      validation: (rule) => rule.required(),
    }),
    defineField({
      ...fact('kind', 'How', 'delete: with its draft. unpublish: it remains as a draft.'),
      validation: (rule) => rule.required(),
    }),
    defineField({
      ...fact('reason', 'Reason', 'Why it should no longer be on the hub.'),
      validation: (rule) => rule.required(),
    }),
    defineField({
      ...fact('requestedRevision', 'Asked for', 'The published revision that the request is about.'),
      validation: (rule) => rule.required(),
    }),
    fact('approvedRevision', 'Approved', 'The published revision that the second reader let go. Empty until then.'),
  ],
  preview: linesOf('documentId', 'reason'),
})
