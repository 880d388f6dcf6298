import { defineArrayMember, defineField } from '@sanity/types'

import { followsScenes } from '../../rules/story-scenes.ts'
import { defineObject } from '../define.ts'
import { lineOf, textOf } from '../fields/required.ts'
import { joined } from '../preview.ts'

const situation = defineField({
  name: 'situation',
  title: 'Situation',
  description: 'What somebody sees or hears.',
  type: 'text',
  rows: 4,
  validation: textOf(40, 900),
})

const question = defineField({
  name: 'question',
  title: 'Question',
  description: 'What would you do?',
  type: 'string',
  validation: lineOf(5, 160),
})

const choices = defineField({
  name: 'choices',
  title: 'Choices',
  description: 'Two to four. At least one is good.',
  type: 'array',
  of: [
    defineArrayMember({
      name: 'choice',
      type: 'object',
      fields: [
        defineField({
          name: 'text',
          title: 'Choice',
          description: 'What one might do.',
          type: 'string',
          validation: lineOf(3, 200),
        }),
        defineField({ name: 'isGood', title: 'Good choice', description: 'On if it is right.', type: 'boolean' }),
        defineField({
          name: 'feedback',
          title: 'Why',
          description: 'What it leads to.',
          type: 'text',
          rows: 2,
          validation: textOf(10, 400),
        }),
        defineField({
          name: 'leadsTo',
          title: 'Leads to',
          description: 'The name of the scene that comes next, if the story goes on from here.',
          type: 'string',
          options: { translation: 'same' },
        }),
      ],
    }),
  ],
  validation: (rule) => rule.required().min(2).max(4),
})

/** A further scene of a scenario: what happens after a choice, and what to do then. */
export const scene = defineObject({
  name: 'scene',
  title: 'Scene',
  icon: 'arrow-right',
  fields: [
    defineField({
      name: 'name',
      title: 'Name',
      description: 'A short name that choices lead to. Readers do not see it.',
      type: 'string',
      options: { translation: 'same' },
      validation: lineOf(1, 40),
    }),
    situation,
    question,
    choices,
  ],
  preview: {
    select: { name: 'name', question: 'question' },
    prepare: ({ name, question: asked }) => ({ title: joined(name), subtitle: joined(asked) }),
  },
})

/** A situation to talk through, with what each answer leads to. */
export const scenario = defineObject({
  name: 'scenario',
  title: 'Scenario',
  icon: 'case',
  fields: [
    defineField({ name: 'title', title: 'Title', description: 'Short.', type: 'string', validation: lineOf(3, 110) }),
    defineField({
      name: 'isMadeUp',
      title: 'Made up',
      description: 'On if it did not happen: readers are told so.',
      type: 'boolean',
    }),
    situation,
    question,
    choices,
    defineField({
      name: 'scenes',
      title: 'Further scenes',
      description: 'Up to four. Each is reached by a choice that leads to its name.',
      type: 'array',
      of: [defineArrayMember({ type: 'scene' })],
      // With more of them, what a learner did no longer fits into the 1,000 characters that every LMS keeps.
      validation: (rule) => rule.max(4),
    }),
  ],
  validation: (rule) => rule.custom(followsScenes),
  preview: {
    select: { title: 'title', question: 'question' },
    prepare: ({ title, question: asked }) => ({ title: joined(title), subtitle: joined(asked) }),
  },
})
