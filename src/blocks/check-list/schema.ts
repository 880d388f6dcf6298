import { defineArrayMember, defineField } from '@sanity/types'

import { lineOf, lineUpTo } from '../../../sanity-studio/model/schema/fields/required.ts'
import { defineObject } from '../../../sanity-studio/model/schema/define.ts'
import { counted, firstOf, joined } from '../../../sanity-studio/model/schema/preview.ts'

/** Boxes to tick. */
export const checkList = defineObject({
  name: 'checkList',
  title: 'Checklist',
  icon: 'checkmark-circle',
  fields: [
    defineField({
      name: 'title',
      title: 'Heading',
      description: 'Optional.',
      type: 'string',
      validation: lineUpTo(120),
    }),
    defineField({
      name: 'items',
      title: 'Boxes',
      description: 'One thing a line; begin with the verb.',
      type: 'array',
      of: [defineArrayMember({ type: 'string', validation: lineOf(2, 240) })],
      validation: (rule) => rule.required().min(1).max(40),
    }),
  ],
  preview: {
    select: { title: 'title', items: 'items' },
    prepare: ({ title, items }) => ({
      title: joined(title ?? firstOf(items)) ?? 'Checklist',
      subtitle: joined('Checklist', counted(items, 'line')),
    }),
  },
})
