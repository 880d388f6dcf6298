import { defineField } from '@sanity/types'

import { lineOf, lineUpTo } from '../fields/required.ts'
import { BLANK_NAME, checkBlankDeclared } from '../rules/blank-declared.ts'
import { defineObject } from '../define.ts'
import { joined } from '../preview.ts'

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
      validation: (rule) => rule.required().regex(BLANK_NAME, { name: 'name' }),
    }),
    defineField({
      name: 'label',
      title: 'Label',
      description: 'What is in the blank until it is filled in. The same for the same name in every paper.',
      type: 'string',
      validation: lineOf(2, 80),
    }),
    defineField({
      name: 'example',
      title: 'Example',
      description: 'What a hotel might write.',
      type: 'string',
      validation: lineUpTo(120),
    }),
  ],
  preview: {
    select: { label: 'label', name: 'name' },
    prepare: ({ label, name }) => ({ title: joined(label), subtitle: joined(name) }),
  },
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
      description: 'The name of one of the blanks declared in this document.',
      type: 'string',
      options: { translation: 'same' },
      validation: (rule) => [rule.required().regex(BLANK_NAME, { name: 'name' }), rule.custom(checkBlankDeclared)],
    }),
  ],
  preview: {
    select: { field: 'field' },
    prepare: ({ field }) => ({ title: typeof field === 'string' ? `[${field}]` : 'Blank: choose which' }),
  },
})
