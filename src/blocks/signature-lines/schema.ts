import { defineArrayMember, defineField } from '@sanity/types'

import { lineOf } from '../../../sanity-studio/model/schema/fields/required.ts'
import { checkBlankDeclared } from '../../../sanity-studio/model/schema/rules/blank-declared.ts'
import { defineObject } from '../../../sanity-studio/model/schema/define.ts'
import { counted, firstOf, joined } from '../../../sanity-studio/model/schema/preview.ts'

/** Lines on which people sign. */
export const signatureLines = defineObject({
  name: 'signatureLines',
  title: 'Lines to sign',
  icon: 'edit',
  fields: [
    defineField({
      name: 'lines',
      title: 'Lines',
      description: 'One for each person who signs.',
      type: 'array',
      of: [
        defineArrayMember({
          name: 'signatureLine',
          title: 'Line',
          type: 'object',
          fields: [
            defineField({
              name: 'label',
              title: 'Who signs',
              description: 'Such as “For the hotel”.',
              type: 'string',
              validation: lineOf(2, 80),
            }),
            defineField({
              name: 'field',
              title: 'Which blank',
              description: 'Optional. The name of the blank that says who signs, such as signerName.',
              type: 'string',
              options: { translation: 'same' },
              validation: (rule) => rule.custom(checkBlankDeclared),
            }),
          ],
        }),
      ],
      validation: (rule) => rule.required().min(1).max(8),
    }),
  ],
  preview: {
    select: { lines: 'lines' },
    prepare: ({ lines }) => {
      const first = firstOf(lines)
      const label = typeof first === 'object' && first !== null && 'label' in first ? first.label : undefined
      return { title: joined(label) ?? 'Lines to sign', subtitle: joined('Lines to sign', counted(lines, 'line')) }
    },
  },
})
