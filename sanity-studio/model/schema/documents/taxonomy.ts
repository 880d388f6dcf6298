import { defineArrayMember, defineField } from '@sanity/types'

import { GROUPS } from '../fields/groups.ts'
import { languageFields } from '../fields/language-fields.ts'
import { layTermsField } from '../fields/lay-terms-field.ts'
import { oneOf } from '../fields/option-list.ts'
import { ORIGINALS, referenceTo, referencesTo } from '../fields/references.ts'
import { lineOf, textOf } from '../fields/required.ts'
import { slugField, titleField } from '../fields/title-fields.ts'
import { defineDocument } from '../define.ts'
import { titleAndLines } from '../preview.ts'
import { TOPIC_THEMES } from '../vocabularies/resources.ts'
import { requiredLine, yesOrNo } from '../fields/plain-fields.ts'

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
    layTermsField,
    referencesTo({ name: 'roles', title: 'Jobs', description: 'Who needs it most.', group: 'audience' }, ['role']),
    ...languageFields('topic'),
  ],
  preview: titleAndLines('definition'),
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
    requiredLine(10, 160, {
      name: 'say',
      title: 'Say this',
      description: 'One sentence to say aloud. “____” is a gap to fill.',
    }),
  ],
})

/** A page that a job leads to: a guide, a paper, a training. */
const PAGES = ['guide', 'policy', 'training'].map((type) => ({ type }))

/** What somebody in an office gets before the signs: what to do first, papers, laws. */
const officeField = defineField({
  name: 'office',
  title: 'For an office',
  description: 'For jobs at a desk only: their page begins with it. Leave it empty for those who meet guests.',
  type: 'object',
  group: 'content',
  fields: [
    defineField({
      name: 'first',
      title: 'Do this first',
      description: 'Three things, most needed first.',
      type: 'array',
      of: [
        defineArrayMember({
          name: 'firstThing',
          title: 'Thing to do',
          type: 'object',
          fields: [
            requiredLine(10, 110, { name: 'title', title: 'What', description: 'The deed, beginning with the verb.' }),
            requiredLine(10, 180, { name: 'reason', title: 'Why', description: 'One reason, in a sentence or two.' }),
            defineField({
              name: 'page',
              title: 'Page that helps',
              description: 'A guide, a paper or a training, to do it with.',
              type: 'reference',
              to: PAGES,
              options: ORIGINALS,
              validation: (rule) => rule.required(),
            }),
          ],
        }),
      ],
      validation: (rule) => rule.required().length(3),
    }),
    defineField({
      ...referencesTo({ name: 'papers', description: 'Five at most, most used first.' }, ['policy']),
      validation: (rule) => rule.required().min(1).max(5).unique(),
    }),
    defineField({
      ...referencesTo({ name: 'laws', description: 'Four at most, of the hub’s own country.' }, ['law']),
      validation: (rule) => rule.required().max(4).unique(),
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
    requiredLine(2, 24, {
      name: 'shortTitle',
      title: 'Short name',
      description: 'For the tile on the home page: one or two words.',
      group: 'content',
    }),
    slugField('title'),
    definitionField('What this job sees of the hotel.'),
    briefingField,
    officeField,
    referenceTo(
      {
        name: 'guide',
        title: 'Long guide',
        description: 'Folded on the page of the job. The guide’s own address leads there.',
        group: 'content',
      },
      'guide',
    ),
    yesOrNo({
      name: 'isOutside',
      title: 'Not staff',
      description:
        'On for guests and partners: of steps and guides they get those that name them, not those for every job.',
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
  preview: titleAndLines('definition'),
})
