import { defineField } from '@sanity/types'

import { defineObject } from '../define.ts'
import { linesOf } from '../preview.ts'
import { requiredLine } from '../fields/plain-fields.ts'

/** Somebody who has read a whole paper and says so. */
export const paperReader = defineObject({
  name: 'paperReader',
  title: 'Reader',
  icon: 'user',
  fields: [
    requiredLine(2, 120, {
      name: 'who',
      description: 'The name that may be published, of a person or an organisation.',
      options: { translation: 'same' },
    }),
    requiredLine(2, 80, {
      name: 'as',
      description: 'Such as “lawyer, England and Wales” or “survivors’ organisation”.',
    }),
    defineField({
      name: 'on',
      title: 'On',
      description: 'The day on which this version was read.',
      type: 'date',
      validation: (rule) => rule.required(),
    }),
  ],
  preview: linesOf('who', 'as', 'on'),
})
