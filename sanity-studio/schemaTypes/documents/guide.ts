import { defineField } from '@sanity/types'

import { GROUPS } from '../fields/groups.ts'
import { resourceFields, resourcePreview } from '../fields/resource-fields.ts'
import { defineDocument } from '../define.ts'

/** A text of our own that says how to do something. */
export const guide = defineDocument({
  name: 'guide',
  title: 'Guide',
  icon: 'book',
  groups: GROUPS,
  fields: [
    ...resourceFields('guide'),
    defineField({
      name: 'body',
      title: 'Text',
      description: 'Headings, short paragraphs, lists. First say what to do.',
      type: 'body',
      group: 'content',
      validation: (rule) => rule.required().min(1),
    }),
  ],
  preview: resourcePreview,
})
