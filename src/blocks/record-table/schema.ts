import { defineArrayMember, defineField } from '@sanity/types'

import { fullRowsField } from '../../../sanity-studio/model/schema/fields/full-rows.ts'
import { lineOf, lineUpTo } from '../../../sanity-studio/model/schema/fields/required.ts'
import { defineObject } from '../../../sanity-studio/model/schema/define.ts'
import { counted, joined } from '../../../sanity-studio/model/schema/preview.ts'

/** The labels of the members of a list. */
function labelsOf(list: unknown): readonly unknown[] {
  const members: readonly unknown[] = Array.isArray(list) ? list : []
  return members.map((member) =>
    typeof member === 'object' && member !== null && 'label' in member ? member.label : undefined,
  )
}

/** A sheet to fill in by hand or in a spreadsheet, such as a log or a list of fees. */
export const recordTable = defineObject({
  name: 'recordTable',
  title: 'Table, to read or to fill in',
  icon: 'th-list',
  fields: [
    defineField({
      name: 'title',
      title: 'Heading',
      description: 'Optional. What the sheet records.',
      type: 'string',
      validation: lineUpTo(120),
    }),
    defineField({
      name: 'columns',
      title: 'Columns',
      description: 'From two to eight. With more than five the sheet is hard to fill in by hand.',
      type: 'array',
      of: [
        defineArrayMember({
          name: 'recordColumn',
          title: 'Column',
          type: 'object',
          fields: [
            defineField({
              name: 'label',
              title: 'Heading',
              description: 'What is written in this column.',
              type: 'string',
              validation: lineOf(1, 80),
            }),
            defineField({
              name: 'example',
              title: 'Example',
              description: 'Optional. What a hotel might write; made up.',
              type: 'string',
              validation: lineUpTo(160),
            }),
          ],
        }),
      ],
      validation: (rule) => rule.required().min(2).max(8),
    }),
    defineField({
      name: 'rows',
      title: 'Rows with words in the first column',
      description: 'Optional. Such as the systems of a hotel; the other columns are filled in by hand.',
      type: 'array',
      of: [defineArrayMember({ type: 'string', validation: lineOf(1, 160) })],
      validation: (rule) => rule.max(40),
    }),
    fullRowsField('Optional. Rows in which every column has words, such as who does what.'),
    defineField({
      name: 'emptyRows',
      title: 'Empty rows',
      description: 'How many empty rows a printed sheet has, up to 40.',
      type: 'number',
      validation: (rule) => rule.integer().min(0).max(40),
    }),
  ],
  preview: {
    select: { title: 'title', columns: 'columns' },
    prepare: ({ title, columns }) => ({
      title: joined(title) ?? joined(...labelsOf(columns)) ?? 'Table',
      subtitle: joined('Table', counted(columns, 'column')),
    }),
  },
})
