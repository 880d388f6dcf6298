import { defineArrayMember, defineField } from '@sanity/types'

import { GROUPS } from '../fields/groups.ts'
import { languageFields } from '../fields/language-fields.ts'
import { layTermsField } from '../fields/lay-terms-field.ts'
import { oneOf } from '../fields/option-list.ts'
import { referenceTo, referencesTo } from '../fields/references.ts'
import { lineOf, textOf } from '../fields/required.ts'
import { slugField, titleField } from '../fields/title-fields.ts'
import { defineDocument } from '../define.ts'
import { titleAndLine } from '../preview.ts'
import { TOPIC_THEMES } from '../vocabularies.ts'

const orderField = defineField({
  name: 'order',
  title: 'Place in lists',
  description: 'Lower comes first.',
  type: 'number',
  group: 'content',
  validation: (rule) => rule.required().integer().min(0),
})

function definitionField(description: string) {
  return defineField({
    name: 'definition',
    title: 'In one sentence',
    description,
    type: 'text',
    rows: 2,
    group: 'content',
    validation: textOf(10, 300),
  })
}

/** What resources are about. */
export const topic = defineDocument({
  name: 'topic',
  title: 'Topic',
  icon: 'tag',
  groups: GROUPS,
  fields: [
    titleField('In plain words.', 60),
    slugField('title'),
    definitionField('What belongs to this topic.'),
    orderField,
    oneOf(
      {
        name: 'theme',
        title: 'Tile in the library',
        description: 'The tile under which readers find it, and its page.',
        group: 'content',
      },
      TOPIC_THEMES,
    ),
    referenceTo({ name: 'broader', title: 'Part of', description: 'The wider topic.', group: 'content' }, 'topic'),
    layTermsField,
    referencesTo({ name: 'roles', title: 'Jobs', description: 'Who needs it most.', group: 'audience' }, ['role']),
    ...languageFields('topic'),
  ],
  preview: titleAndLine('definition'),
})

function threeLines(name: string, title: string, description: string) {
  return defineField({
    name,
    title,
    description,
    type: 'array',
    of: [defineArrayMember({ type: 'string', validation: lineOf(5, 90) })],
    validation: (rule) => rule.required().length(3),
  })
}

/** What one screen tells somebody in a job: five signs, three things to do and not to do, one sentence to say. */
const briefingField = defineField({
  name: 'briefing',
  title: 'Briefing',
  description: 'The first screen of the job’s page, in the words of this job.',
  type: 'object',
  group: 'content',
  fields: [
    defineField({
      ...referencesTo(
        {
          name: 'signs',
          title: 'Five signs',
          description: 'The most telling ones, best first: signs of weight 1 stand last.',
        },
        ['sign'],
      ),
      validation: (rule) => rule.required().length(5).unique(),
    }),
    threeLines('do', 'Do', 'Three lines that begin with the verb.'),
    threeLines('dont', 'Do not', 'Three lines that begin with “Do not”.'),
    defineField({
      name: 'say',
      title: 'Say this',
      description: 'One sentence to say aloud. “____” is a gap to fill.',
      type: 'string',
      validation: lineOf(10, 160),
    }),
  ],
})

/** A job in or around a hotel. */
export const role = defineDocument({
  name: 'role',
  title: 'Job',
  icon: 'user',
  groups: GROUPS,
  fields: [
    titleField('The job, as people call it.', 60),
    defineField({
      name: 'shortTitle',
      title: 'Short name',
      description: 'For the tile on the home page: one or two words.',
      type: 'string',
      group: 'content',
      validation: lineOf(2, 24),
    }),
    slugField('title'),
    definitionField('What this job sees of the hotel.'),
    briefingField,
    defineField({
      name: 'isOutside',
      title: 'Not staff',
      description:
        'On for guests and partners: of steps and guides they get those that name them, not those for every job.',
      type: 'boolean',
      group: 'audience',
    }),
    referenceTo(
      { name: 'ownPage', title: 'Page for them', description: 'A page that the job leads to.', group: 'content' },
      'page',
    ),
    orderField,
    layTermsField,
    ...languageFields('role'),
  ],
  preview: titleAndLine('definition'),
})
