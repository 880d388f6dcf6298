import { defineArrayMember, defineField } from '@sanity/types'

import { GROUPS } from '../fields/groups.ts'
import { resourceFields, resourcePreview } from '../fields/resource-fields.ts'
import { defineDocument } from '../define.ts'

/** A document template with blanks that a hotel fills in and makes its own. */
export const policy = defineDocument({
  name: 'policy',
  title: 'Policy template',
  icon: 'clipboard',
  groups: GROUPS,
  fields: [
    ...resourceFields('policy'),
    defineField({
      name: 'fillIns',
      title: 'Blanks to fill in',
      description: 'Declared once here, used in the text as often as needed.',
      type: 'array',
      group: 'content',
      of: [defineArrayMember({ type: 'fillInField' })],
    }),
    defineField({
      name: 'body',
      title: 'Text',
      description:
        'The wording a hotel takes over: why it has this policy; whom it is for, agency staff too; short rules that people can follow; which job is responsible, not which person; when to look at it again, at least once a year.',
      type: 'body',
      group: 'content',
      validation: (rule) => rule.required().min(1),
    }),
  ],
  preview: resourcePreview,
})
