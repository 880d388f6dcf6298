import { defineField } from '@sanity/types'

import { checkBlankDeclared, namesBlank } from '../rules/blank-declared.ts'
import { defineObject } from '../define.ts'
import { linesOf } from '../preview.ts'
import { optionalLine, requiredLine } from '../fields/plain-fields.ts'

/** A blank that a hotel fills in: its name, its champion. Declared once in a paper's list of blanks. */
export const fillInField = defineObject({
  name: 'fillInField',
  title: 'Blank',
  icon: 'edit',
  fields: [
    defineField({
      name: 'name',
      title: 'Name',
      description:
        'One word, such as hotelName. The text refers to it by this name. Papers share what is typed for the same name.',
      type: 'string',
      options: { translation: 'same' },
      validation: namesBlank,
    }),
    requiredLine(2, 80, {
      name: 'label',
      description: 'What is in the blank until it is filled in. The same for the same name in every paper.',
    }),
    optionalLine(120, { name: 'example', description: 'What a hotel might write.' }),
  ],
  preview: linesOf('label', 'name'),
})

/** A blank within a text: references a declared blank by its name. */
export const fillIn = defineObject({
  name: 'fillIn',
  title: 'Blank',
  icon: 'edit',
  fields: [
    defineField({
      name: 'field',
      title: 'Which blank',
      description: 'What a hotel writes here.',
      type: 'string',
      options: { translation: 'same' },
      validation: (rule) => rule.required().custom(checkBlankDeclared),
    }),
  ],
  preview: {
    select: { field: 'field' },
    prepare: ({ field }) => ({ title: typeof field === 'string' ? `[${field}]` : 'Blank: choose which' }),
  },
})
