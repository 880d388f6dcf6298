import { defineDocument } from '../define.ts'
import { linesOf } from '../preview.ts'
import { listOf, writtenLine, yesOrNo } from '../fields/plain-fields.ts'

/**
 * The state of the review of a draft. Written by the Studio's actions only; who asked and who
 * approved is never a field but the author of the transaction, so nobody can type it
 * (sanity-studio/model/rules/second-reader.ts). Its id is `review.` and the id of the published document: an id
 * with a dot is not public in Sanity's cloud. The site never asks for it.
 */
export const review = defineDocument({
  name: 'review',
  title: 'Second reading',
  icon: 'comment',
  readOnly: true,
  fields: [
    writtenLine('documentId', 'Document', 'The id of the document, without “drafts.”.'),
    writtenLine('documentType', 'Type', 'The type of the document.'),
    writtenLine('requestedRevision', 'Sent for review', 'The revision of the draft that was sent for review.'),
    writtenLine(
      'approvedRevision',
      'Approved',
      'The revision of the draft that the second reader approved. Empty until then.',
      false,
    ),
    yesOrNo({
      name: 'oneMachine',
      title: 'At one machine',
      description: 'On where the second reader and the writer said that they sat at one machine, in one browser.',
      readOnly: true,
    }),
    writtenLine(
      'batch',
      'Sent together',
      'The transaction that sent several drafts as one review. Empty for one alone.',
      false,
    ),
    writtenLine(
      'sentBackIn',
      'Sent back',
      'The transaction in which a second reader sent it back. Empty until then.',
      false,
    ),
    listOf('reviewRemark', {
      name: 'remarks',
      description: 'What the second reader asks to change, each at a field. They are deleted with this document.',
      readOnly: true,
    }),
  ],
  preview: linesOf('documentId', 'documentType'),
})
