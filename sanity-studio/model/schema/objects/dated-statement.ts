import { defineField } from '@sanity/types'

import { defineObject } from '../define.ts'
import { dayFields } from '../fields/day-fields.ts'
import { textOf } from '../fields/required.ts'
import { joined } from '../preview.ts'

/** A statement that begins or ends on a day. The page shows it by the day on which it is built. */
export const datedStatement = defineObject({
  name: 'datedStatement',
  title: 'Statement with a day',
  icon: 'calendar',
  fields: [
    defineField({
      name: 'text',
      title: 'Statement',
      description: 'What holds between its days, without the days: “You need 2 years in the job.”',
      type: 'text',
      rows: 2,
      validation: textOf(10, 300),
    }),
    ...dayFields(),
  ],
  preview: {
    select: { text: 'text', from: 'from', until: 'until' },
    prepare: ({ text, from, until }) => ({ title: joined(text), subtitle: joined(from, until) }),
  },
})
