import { defineField } from '@sanity/types'

import { defineObject } from '../define.ts'
import { referencesTo } from '../fields/references.ts'
import { lineOf } from '../fields/required.ts'
import { joined } from '../preview.ts'

/** What can be an answer: the types that the search finds one by one. */
const ANSWERS = [
  ...['guide', 'policy', 'training', 'externalResource', 'rightsAnswer', 'sign', 'helpline', 'law', 'organisation'],
  ...['partnership', 'referralRoute', 'case', 'topic', 'role', 'page'],
]

/** A search that editors keep, to see whether the hub answers it. No reader's search is ever kept. */
export const keptSearch = defineObject({
  name: 'keptSearch',
  title: 'Search',
  icon: 'search',
  fields: [
    defineField({
      name: 'words',
      title: 'What somebody types',
      description: 'In the language of these settings, and as people type it: in a hurry, in their own words.',
      type: 'string',
      validation: lineOf(2, 120),
    }),
    referencesTo(
      {
        name: 'answers',
        title: 'What should be found',
        description: 'Whatever would help that person; one of them is to be among the first results.',
      },
      ANSWERS,
    ),
  ],
  preview: {
    select: { words: 'words', first: 'answers.0.title', second: 'answers.1.title' },
    prepare: ({ words, first, second }) => ({
      title: joined(words) ?? 'Empty search',
      subtitle: joined(first, second) ?? 'No answer is named',
    }),
  },
})
