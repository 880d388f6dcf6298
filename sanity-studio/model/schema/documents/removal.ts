import { defineDocument } from '../define.ts'
import { writtenLine } from '../fields/plain-fields.ts'
import { linesOf } from '../preview.ts'

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
    writtenLine('documentId', 'Document', 'The id of the published document.'),
    writtenLine('documentType', 'Type', 'The type of the document.'),
    writtenLine('kind', 'How', 'delete: with its draft. unpublish: it remains as a draft.'),
    writtenLine('reason', 'Reason', 'Why it should no longer be on the hub.'),
    writtenLine('requestedRevision', 'Asked for', 'The published revision that the request is about.'),
    writtenLine(
      'approvedRevision',
      'Approved',
      'The published revision that the second reader let go. Empty until then.',
      false,
    ),
  ],
  preview: linesOf('documentId', 'reason'),
})
