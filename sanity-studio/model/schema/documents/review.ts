import { defineField } from '@sanity/types'
import { defineDocument } from '../define.ts'
import { linesOf } from '../preview.ts'
import { listOf, yesOrNo } from '../fields/plain-fields.ts'

function fact(name: string, title: string, description: string) {
  return defineField({ name, title, description, type: 'string', readOnly: true })
}

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
    defineField({
      ...fact('documentId', 'Document', 'The id of the document, without “drafts.”.'),
      validation: (rule) => rule.required(),
    }),
    defineField({
      ...fact('documentType', 'Type', 'The type of the document.'),
      validation: (rule) => rule.required(),
    }),
    defineField({
      ...fact('requestedRevision', 'Sent for review', 'The revision of the draft that was sent for review.'),
      validation: (rule) => rule.required(),
    }),
    fact(
      'approvedRevision',
      'Approved',
      'The revision of the draft that the second reader approved. Empty until then.',
    ),
    yesOrNo({
      name: 'oneMachine',
      title: 'At one machine',
      description: 'On where the second reader and the writer said that they sat at one machine, in one browser.',
      readOnly: true,
    }),
    fact('batch', 'Sent together', 'The transaction that sent several drafts as one review. Empty for one alone.'),
    fact('sentBackIn', 'Sent back', 'The transaction in which a second reader sent it back. Empty until then.'),
    listOf('reviewRemark', {
      name: 'remarks',
      description: 'What the second reader asks to change, each at a field. They are deleted with this document.',
      readOnly: true,
    }),
  ],
  preview: linesOf('documentId', 'documentType'),
})
