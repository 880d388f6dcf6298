import { defineArrayMember, defineField } from '@sanity/types'

import { followsScenes } from '../../rules/story-scenes.ts'
import { defineObject } from '../define.ts'
import { linesOf } from '../preview.ts'
import { requiredLine, requiredText, yesOrNo } from '../fields/plain-fields.ts'

const situation = requiredText(40, 900, { name: 'situation', description: 'What somebody sees or hears.', rows: 4 })

const question = requiredLine(5, 160, { name: 'question', description: 'What would you do?' })

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
        requiredLine(3, 200, { name: 'text', title: 'Choice', description: 'What one might do.' }),
        yesOrNo({ name: 'isGood', title: 'Good choice', description: 'On if it is right.' }),
        requiredText(10, 400, { name: 'feedback', title: 'Why', description: 'What it leads to.', rows: 2 }),
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
    requiredLine(1, 40, {
      name: 'name',
      description: 'A short name that choices lead to. Readers do not see it.',
      options: { translation: 'same' },
    }),
    situation,
    question,
    choices,
  ],
  preview: linesOf('name', 'question'),
})

/** A situation to talk through, with what each answer leads to. */
export const scenario = defineObject({
  name: 'scenario',
  title: 'Scenario',
  icon: 'case',
  fields: [
    requiredLine(3, 110, { name: 'title', description: 'Short.' }),
    yesOrNo({ name: 'isMadeUp', title: 'Made up', description: 'On if it did not happen: readers are told so.' }),
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
  preview: linesOf('title', 'question'),
})
