import { defineObject } from '../define.ts'
import { linesOf } from '../preview.ts'
import { optionalLine, optionalText, requiredLine, requiredText, yesOrNo } from '../fields/plain-fields.ts'

/** What a second reader says about a field of a draft, or about a paragraph of it. It is never published. */
export const reviewRemark = defineObject({
  name: 'reviewRemark',
  title: 'Remark',
  icon: 'comment',
  fields: [
    requiredLine(1, 100, { name: 'field', description: 'The name of the field.' }),
    optionalLine(100, {
      name: 'paragraph',
      description: 'The key of the paragraph. Empty where the remark is about the whole field.',
    }),
    optionalText(200, {
      name: 'quote',
      title: 'What stood there',
      description: 'The beginning of the paragraph when the remark was written.',
      rows: 2,
    }),
    requiredText(1, 1_000, { name: 'text', title: 'What to change', description: 'In whole sentences.', rows: 3 }),
    yesOrNo({ name: 'done', description: 'On once the author has answered it.' }),
  ],
  preview: linesOf('text', 'field'),
})
