import { defineField } from '@sanity/types'

import { resourceGroups } from '../fields/groups.ts'
import { readByFields } from '../fields/read-by-fields.ts'
import { resourceFields, resourcePreview } from '../fields/resource-fields.ts'
import { defineDocument } from '../define.ts'
import { yesOrNo } from '../fields/plain-fields.ts'

/** A text of our own that says how to do something. */
export const guide = defineDocument({
  name: 'guide',
  title: 'Guide',
  icon: 'book',
  groups: resourceGroups(),
  fields: [
    ...resourceFields('guide'),
    defineField({
      name: 'body',
      title: 'Text',
      description:
        'First say what to do, in two or three sentences. Describe what people do, never what they are. Begin each line of “What to do” with the verb, each of “What not to do” with “Do not”. Under “Who to call” put the card of a helpline.',
      type: 'body',
      group: 'content',
      validation: (rule) => rule.required().min(1),
    }),
    yesOrNo({
      name: 'needsReader',
      title: 'Can do harm when it is wrong',
      description:
        'On for texts about children, rights or leave to stay. The page then says who has read it, and the settings can hold it back until somebody has.',
      group: 'review',
    }),
    ...readByFields(({ document }) => document?.['needsReader'] !== true),
  ],
  preview: resourcePreview,
})
