import { defineObject } from '../define.ts'
import { linesOf } from '../preview.ts'
import { requiredLine, requiredText } from '../fields/plain-fields.ts'

/** What somebody may say while a training is given, and what to answer. */
export const hardQuestion = defineObject({
  name: 'hardQuestion',
  title: 'Hard question',
  icon: 'help-circle',
  fields: [
    requiredLine(5, 160, {
      name: 'question',
      title: 'What people may say',
      description: 'In their words: “That is only in films.”',
    }),
    requiredText(20, 500, {
      name: 'answer',
      title: 'What to answer',
      description: 'Kind and short: words to say aloud, then what to do.',
      rows: 4,
    }),
  ],
  preview: linesOf('question', 'answer'),
})
