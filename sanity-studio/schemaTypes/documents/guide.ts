import { defineField, defineType } from '@sanity/types'

import { GROUPS } from '../fields/groups.ts'
import { resourceFields } from '../fields/resource-fields.ts'

/** A text of our own that says how to do something. */
export const guide = defineType({
  name: 'guide',
  title: 'Guide',
  type: 'document',
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
  preview: { select: { title: 'title', subtitle: 'summary', media: 'cover' } },
})
