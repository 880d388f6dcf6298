import { defineField } from '@sanity/types'

import { textOf } from '../../../sanity-studio/model/schema/fields/required.ts'
import { checkSourceFindable } from '../../../sanity-studio/model/schema/rules/source-findable.ts'
import { defineObject } from '../../../sanity-studio/model/schema/define.ts'
import { joined } from '../../../sanity-studio/model/schema/preview.ts'

/** A short quotation with its source. */
export const sourcedQuote = defineObject({
  name: 'sourcedQuote',
  title: 'Quotation',
  icon: 'blockquote',
  fields: [
    defineField({
      name: 'text',
      title: 'Words',
      description: 'Short, exact.',
      type: 'text',
      rows: 3,
      validation: textOf(10, 400),
    }),
    defineField({
      name: 'source',
      title: 'Source',
      description: 'Who said it, and where.',
      type: 'source',
      // A rule of a field takes the place of its type's.
      validation: (rule) => rule.required().custom(checkSourceFindable),
    }),
  ],
  preview: {
    select: { text: 'text', publisher: 'source.publisher' },
    prepare: ({ text, publisher }) => ({
      title: joined(text) ?? 'Empty quotation',
      subtitle: joined('Quotation', publisher),
    }),
  },
})
