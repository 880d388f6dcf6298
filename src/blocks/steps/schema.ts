import { defineArrayMember, defineField } from '@sanity/types'

import { lineOf } from '../../../sanity-studio/model/schema/fields/required.ts'
import { defineObject } from '../../../sanity-studio/model/schema/define.ts'
import { counted, firstOf, joined, titleOf } from '../../../sanity-studio/model/schema/preview.ts'

/** Steps in the order in which they are done. */
export const steps = defineObject({
  name: 'steps',
  title: 'Numbered steps',
  icon: 'olist',
  fields: [
    defineField({
      name: 'items',
      title: 'Steps',
      description: 'In order.',
      type: 'array',
      of: [
        defineArrayMember({
          name: 'step',
          type: 'object',
          fields: [
            defineField({
              name: 'title',
              title: 'Step',
              description: 'Begin with the verb.',
              type: 'string',
              validation: lineOf(3, 140),
            }),
            defineField({ name: 'text', title: 'More', description: 'Optional.', type: 'plainText' }),
          ],
        }),
      ],
      validation: (rule) => rule.required().min(2),
    }),
  ],
  preview: {
    select: { items: 'items' },
    prepare: ({ items }) => ({
      title: joined(titleOf(firstOf(items))) ?? 'Numbered steps',
      subtitle: counted(items, 'step'),
    }),
  },
})
