import { defineArrayMember, defineField } from '@sanity/types'

import { lineOf } from './required.ts'

/** What workers really say: search words in the language of the document. */
export const layTermsField = defineField({
  name: 'layTerms',
  title: 'Words people use',
  description: 'What somebody types who does not know the official word. In the language of this document.',
  type: 'array',
  options: { translation: 'own' },
  group: 'audience',
  of: [defineArrayMember({ type: 'string', validation: lineOf(2, 60) })],
  validation: (rule) => rule.unique(),
})
