import { defineField } from '@sanity/types'

import { referencesTo } from '../../../sanity-studio/model/schema/fields/references.ts'
import { defineObject } from '../../../sanity-studio/model/schema/define.ts'
import { joined } from '../../../sanity-studio/model/schema/preview.ts'

/** Signs from the shared list, each shown with what it may also be. */
export const signList = defineObject({
  name: 'signList',
  title: 'Signs',
  icon: 'eye-open',
  fields: [
    defineField({
      ...referencesTo(
        { name: 'signs', title: 'Signs', description: 'Picked from the list, so that a change reaches every page.' },
        ['sign'],
      ),
      validation: (rule) => rule.required().min(1).unique(),
    }),
  ],
  preview: {
    // Sanity cannot select a whole list together with what its members reference.
    select: { first: 'signs.0.title', second: 'signs.1.title', third: 'signs.2.title' },
    prepare: ({ first, second, third }) => ({ title: joined(first, second, third) ?? 'Signs', subtitle: 'Signs' }),
  },
})
