import { defineField } from '@sanity/types'

import { defineObject } from '../define.ts'
import { lineOf, textOf } from '../fields/required.ts'
import { joined } from '../preview.ts'

/** What somebody may say while a training is given, and what to answer. */
export const hardQuestion = defineObject({
  name: 'hardQuestion',
  title: 'Hard question',
  icon: 'help-circle',
  fields: [
    defineField({
      name: 'question',
      title: 'What people may say',
      description: 'In their words: “That is only in films.”',
      type: 'string',
      validation: lineOf(5, 160),
    }),
    defineField({
      name: 'answer',
      title: 'What to answer',
      description: 'Kind and short: words to say aloud, then what to do.',
      type: 'text',
      rows: 4,
      validation: textOf(20, 500),
    }),
  ],
  preview: {
    select: { question: 'question', answer: 'answer' },
    prepare: ({ question, answer }) => ({ title: joined(question), subtitle: joined(answer) }),
  },
})
