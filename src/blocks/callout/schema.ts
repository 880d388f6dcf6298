import { defineField } from '@sanity/types'

import { oneOf } from '../../../sanity-studio/model/schema/fields/option-list.ts'
import { lineUpTo } from '../../../sanity-studio/model/schema/fields/required.ts'
import { CALLOUT_TONES } from '../../../sanity-studio/model/schema/vocabularies/texts.ts'
import { defineObject } from '../../../sanity-studio/model/schema/define.ts'
import { joined, plainLine } from '../../../sanity-studio/model/schema/preview.ts'

/** A short text set apart because it matters more than its neighbours. */
export const callout = defineObject({
  name: 'callout',
  title: 'Callout',
  icon: 'warning-outline',
  fields: [
    oneOf({ name: 'tone', title: 'Weight', description: 'Note, important, or danger.' }, CALLOUT_TONES),
    defineField({
      name: 'title',
      title: 'Heading',
      description: 'Optional.',
      type: 'string',
      validation: lineUpTo(80),
    }),
    defineField({
      name: 'text',
      title: 'Text',
      description: 'Two or three sentences.',
      type: 'plainText',
      validation: (rule) => rule.required().min(1),
    }),
  ],
  preview: {
    select: { title: 'title', text: 'text', tone: 'tone' },
    prepare: ({ title, text, tone }) => ({
      title: joined(title) ?? plainLine(text) ?? 'Empty callout',
      subtitle: joined(tone),
    }),
  },
})
