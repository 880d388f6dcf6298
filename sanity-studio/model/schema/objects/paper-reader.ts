import { defineField } from '@sanity/types'

import { lineOf } from '../fields/required.ts'
import { defineObject } from '../define.ts'
import { joined } from '../preview.ts'

/** Somebody who has read a whole paper and says so. */
export const paperReader = defineObject({
  name: 'paperReader',
  title: 'Reader',
  icon: 'user',
  fields: [
    defineField({
      name: 'who',
      title: 'Who',
      description: 'The name that may be published, of a person or an organisation.',
      type: 'string',
      options: { translation: 'same' },
      validation: lineOf(2, 120),
    }),
    defineField({
      name: 'as',
      title: 'As',
      description: 'Such as “lawyer, England and Wales” or “survivors’ organisation”.',
      type: 'string',
      validation: lineOf(2, 80),
    }),
    defineField({
      name: 'on',
      title: 'On',
      description: 'The day on which this version was read.',
      type: 'date',
      validation: (rule) => rule.required(),
    }),
  ],
  preview: {
    select: { who: 'who', as: 'as', on: 'on' },
    prepare: ({ who, as, on }) => ({ title: joined(who), subtitle: joined(as, on) }),
  },
})
