import { defineArrayMember, defineField } from '@sanity/types'

import { GROUPS } from '../fields/groups.ts'
import { resourceFields, resourcePreview } from '../fields/resource-fields.ts'
import { defineDocument } from '../define.ts'

/** A session that one colleague can give to others. */
export const training = defineDocument({
  name: 'training',
  title: 'Training',
  icon: 'presentation',
  groups: GROUPS,
  fields: [
    ...resourceFields('training'),
    defineField({
      name: 'body',
      title: 'For the person who leads it',
      description:
        'What to prepare, and what may upset people. That nobody has to tell a story of their own. Who can help when somebody is upset.',
      type: 'body',
      group: 'content',
    }),
    defineField({
      name: 'lessons',
      title: 'Lessons',
      description: 'In order.',
      type: 'array',
      group: 'content',
      of: [defineArrayMember({ type: 'lesson' })],
      validation: (rule) => rule.required().min(1),
    }),
    defineField({
      name: 'scenarios',
      title: 'Scenarios',
      description: 'Situations to talk through.',
      type: 'array',
      group: 'content',
      of: [defineArrayMember({ type: 'scenario' })],
    }),
    defineField({
      name: 'quiz',
      title: 'Questions',
      description: 'To see what stayed. Never about graphic details.',
      type: 'array',
      group: 'content',
      of: [defineArrayMember({ type: 'quizQuestion' })],
    }),
    defineField({
      name: 'hardQuestions',
      title: 'Hard questions',
      description: 'What people may say while it is given, such as a joke or “only in films”, and what to answer.',
      type: 'array',
      group: 'content',
      of: [defineArrayMember({ type: 'hardQuestion' })],
    }),
  ],
  preview: resourcePreview,
})
