import { defineObject } from '../define.ts'
import { referencesTo } from '../fields/references.ts'
import { joined } from '../preview.ts'
import { requiredLine } from '../fields/plain-fields.ts'

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
    requiredLine(2, 120, {
      name: 'words',
      title: 'What somebody types',
      description: 'In the language of these settings, and as people type it: in a hurry, in their own words.',
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
