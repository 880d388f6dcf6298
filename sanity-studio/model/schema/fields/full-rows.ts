import { defineArrayMember, defineField } from '@sanity/types'

import { lineOf } from './required.ts'
import { firstOf, joined } from '../preview.ts'

/** Rows of a table with words in their cells. @param description whose rows they are. */
export function fullRowsField(description: string) {
  return defineField({
    name: 'fullRows',
    title: 'Rows with words in every column',
    description,
    type: 'array',
    of: [
      defineArrayMember({
        name: 'recordRow',
        title: 'Row',
        type: 'object',
        fields: [
          defineField({
            name: 'cells',
            title: 'Words',
            description: 'One for each column, in their order.',
            type: 'array',
            of: [defineArrayMember({ type: 'string', validation: lineOf(1, 300) })],
            validation: (rule) => rule.required().min(1).max(8),
          }),
        ],
        preview: { select: { cells: 'cells' }, prepare: ({ cells }) => ({ title: joined(firstOf(cells)) ?? 'Row' }) },
      }),
    ],
    validation: (rule) => rule.max(40),
  })
}
