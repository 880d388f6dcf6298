import { defineField } from '@sanity/types'

import { defineObject } from '../define.ts'
import { lineOf, lineUpTo, textOf, textUpTo } from '../fields/required.ts'
import { joined } from '../preview.ts'

/** What a second reader says about a field of a draft, or about a paragraph of it. It is never published. */
export const reviewRemark = defineObject({
  name: 'reviewRemark',
  title: 'Remark',
  icon: 'comment',
  fields: [
    defineField({
      name: 'field',
      title: 'Field',
      description: 'The name of the field.',
      type: 'string',
      validation: lineOf(1, 100),
    }),
    defineField({
      name: 'paragraph',
      title: 'Paragraph',
      description: 'The key of the paragraph. Empty where the remark is about the whole field.',
      type: 'string',
      validation: lineUpTo(100),
    }),
    defineField({
      name: 'quote',
      title: 'What stood there',
      description: 'The beginning of the paragraph when the remark was written.',
      type: 'text',
      rows: 2,
      validation: textUpTo(200),
    }),
    defineField({
      name: 'text',
      title: 'What to change',
      description: 'In whole sentences.',
      type: 'text',
      rows: 3,
      validation: textOf(1, 1_000),
    }),
    defineField({ name: 'done', title: 'Done', description: 'On once the author has answered it.', type: 'boolean' }),
  ],
  preview: {
    select: { text: 'text', field: 'field' },
    prepare: ({ text, field }) => ({ title: joined(text), subtitle: joined(field) }),
  },
})
