import { defineArrayMember, defineField } from '@sanity/types'

import { resourceGroups } from '../fields/groups.ts'
import { resourceFields, resourcePreview } from '../fields/resource-fields.ts'
import { defineDocument } from '../define.ts'
import { listOf } from '../fields/plain-fields.ts'

/** A session that one colleague can give to others. */
export const training = defineDocument({
  name: 'training',
  title: 'Training',
  icon: 'presentation',
  groups: resourceGroups({ name: 'lessons', title: 'Lessons and questions' }),
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
      group: 'lessons',
      of: [defineArrayMember({ type: 'lesson' })],
      validation: (rule) => rule.required().min(1).max(40),
    }),
    defineField({
      name: 'scenarios',
      title: 'Scenarios',
      description: 'Situations to talk through.',
      type: 'array',
      group: 'lessons',
      of: [defineArrayMember({ type: 'scenario' })],
      validation: (rule) => rule.max(12),
    }),
    defineField({
      name: 'quiz',
      title: 'Questions',
      description: 'To see what stayed. Never about graphic details.',
      type: 'array',
      group: 'lessons',
      of: [defineArrayMember({ type: 'quizQuestion' })],
      validation: (rule) => rule.max(60),
    }),
    defineField({
      name: 'drawn',
      title: 'Questions in an attempt',
      description:
        'How many questions each attempt draws by chance, spread over what they are about. Empty: all of them.',
      type: 'number',
      group: 'lessons',
      validation: (rule) => rule.integer().min(3).max(60),
    }),
    defineField({
      name: 'passShare',
      title: 'Share of right answers to pass',
      description: 'From 0.5 to 1. Empty: 0.8, which is 8 of 10 questions.',
      type: 'number',
      group: 'lessons',
      validation: (rule) => rule.min(0.5).max(1),
    }),
    defineField({
      name: 'subjects',
      title: 'What it is about',
      description: 'Up to eight short lines for the certificate, such as “Three steps: danger, child, the rest”.',
      type: 'array',
      group: 'lessons',
      of: [defineArrayMember({ type: 'string', validation: (rule) => rule.min(3).max(60) })],
      validation: (rule) => rule.max(8),
    }),
    listOf('lawCover', {
      name: 'covers',
      title: 'Topics of laws',
      description: 'Which topics that a law lists this training is about. We never say that a training meets a law.',
      group: 'lessons',
    }),
    defineField({
      name: 'version',
      title: 'Version',
      description:
        'A whole number. Raise it when the content changes, so that a certificate says what a person learnt.',
      type: 'number',
      group: 'content',
      validation: (rule) => rule.integer().min(1),
    }),
    defineField({
      name: 'versionDate',
      title: 'Date of the version',
      description: 'The day on which this version was finished.',
      type: 'date',
      group: 'content',
    }),
    listOf('hardQuestion', {
      name: 'hardQuestions',
      description: 'What people may say while it is given, such as a joke or “only in films”, and what to answer.',
      group: 'lessons',
    }),
  ],
  preview: resourcePreview,
})
