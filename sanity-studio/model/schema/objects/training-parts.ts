import { defineArrayMember, defineField } from '@sanity/types'

import { isFields } from '../../rules/fields.ts'
import { oneOf } from '../fields/option-list.ts'
import { lineUpTo } from '../fields/required.ts'
import { defineObject } from '../define.ts'
import { joined, linesOf } from '../preview.ts'
import { checkAnswerFeedback } from '../rules/answer-feedback.ts'
import { optionalText, requiredLine, yesOrNo } from '../fields/plain-fields.ts'
import { QUESTION_SUBJECTS } from '../vocabularies/texts.ts'

/** One part of a training, with the time it takes. */
export const lesson = defineObject({
  name: 'lesson',
  title: 'Lesson',
  icon: 'play',
  fields: [
    requiredLine(3, 110, { name: 'title', description: 'What people learn.' }),
    defineField({
      name: 'minutes',
      title: 'Minutes',
      description: 'How long it takes.',
      type: 'number',
      validation: (rule) => rule.required().integer().min(1).max(240),
    }),
    defineField({
      name: 'body',
      title: 'Text',
      description: 'What people learn in this part: what is said and done.',
      type: 'body',
      validation: (rule) => rule.required().min(1),
    }),
    defineField({
      name: 'learnerText',
      title: 'Text for a person who learns alone',
      description:
        'The same, said to the reader: no “say” and no “ask the group”. Empty: the lesson is for groups only, and the course on the screen leaves it out.',
      type: 'body',
    }),
  ],
  preview: {
    select: { title: 'title', minutes: 'minutes' },
    prepare: ({ title, minutes }) => ({
      title: joined(title),
      subtitle: typeof minutes === 'number' ? `${minutes} minutes` : 'No time given',
    }),
  },
})

/** A question with one or more right answers. */
export const quizQuestion = defineObject({
  name: 'quizQuestion',
  title: 'Question',
  icon: 'help-circle',
  fields: [
    requiredLine(5, 200, { name: 'question', description: 'One sentence.' }),
    oneOf(
      {
        name: 'subject',
        title: 'What it is about',
        description: 'Where a training draws its questions by chance, each attempt has some of every subject.',
      },
      QUESTION_SUBJECTS,
      false,
    ),
    defineField({
      name: 'answers',
      title: 'Answers',
      description: 'Two to five. The tick before an answer says that it is right.',
      type: 'array',
      of: [
        defineArrayMember({
          name: 'answer',
          type: 'object',
          fields: [
            requiredLine(1, 200, { name: 'text', title: 'Answer', description: 'Short.' }),
            yesOrNo({ name: 'isRight', title: 'Right', description: 'On if it is right.' }),
            defineField({
              name: 'feedback',
              title: 'Feedback',
              description:
                'One kind sentence for who chose this answer: why it is not the best one, such as “That could put her at risk: …”. Of a right answer only what “Why” does not say.',
              type: 'string',
              validation: (rule) => [
                lineUpTo(200)(rule),
                rule
                  .custom((feedback, { parent, document }) =>
                    checkAnswerFeedback(feedback, isFields(parent) ? parent : undefined, document),
                  )
                  .warning(),
              ],
            }),
          ],
        }),
      ],
      validation: (rule) =>
        rule
          .required()
          .min(2)
          .max(5)
          .custom((answers) => {
            const marks: readonly unknown[] = Array.isArray(answers) ? answers : []
            const hasRight = marks.some(
              (answer) =>
                typeof answer === 'object' && answer !== null && 'isRight' in answer && answer.isRight === true,
            )
            return hasRight || 'No answer is marked as right.'
          }),
    }),
    optionalText(400, {
      name: 'explanation',
      title: 'Why',
      description: 'Shown below the answers, whichever was chosen.',
      rows: 2,
    }),
  ],
  preview: linesOf('question'),
})
