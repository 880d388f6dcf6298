import { defineArrayMember, defineField, defineType } from '@sanity/types'

import { GROUPS } from '../fields/groups.ts'
import { resourceFields } from '../fields/resource-fields.ts'

/** A session that one colleague can give to others. */
export const training = defineType({
  name: 'training',
  title: 'Training',
  type: 'document',
  groups: GROUPS,
  fields: [
    ...resourceFields('training'),
    defineField({
      name: 'body',
      title: 'For the person who leads it',
      description: 'What to prepare, how to begin, what to do when somebody is upset.',
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
  ],
  preview: { select: { title: 'title', subtitle: 'summary', media: 'cover' } },
})
