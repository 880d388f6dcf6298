import { defineField } from '@sanity/types'

import { evidenceFields } from '../fields/evidence-fields.ts'
import { GROUPS } from '../fields/groups.ts'
import { languageFields } from '../fields/language-fields.ts'
import { oneOf } from '../fields/option-list.ts'
import { lineOf, textOf } from '../fields/required.ts'
import { slugField, titleField } from '../fields/title-fields.ts'
import { INDICATOR_LEVELS } from '../vocabularies/hub.ts'
import { defineDocument } from '../define.ts'
import { titleAndLines } from '../preview.ts'
import { optionalText } from '../fields/plain-fields.ts'

function text(name: string, title: string, description: string, most: number) {
  return defineField({
    name,
    title,
    description,
    type: 'text',
    rows: 3,
    group: 'content',
    validation: textOf(10, most),
  })
}

function line(name: string, title: string, description: string) {
  return defineField({ name, title, description, type: 'string', group: 'content', validation: lineOf(2, 120) })
}

/** Something that a hotel or a network can count to see whether its work helps and does no harm. */
export const indicator = defineDocument({
  name: 'indicator',
  title: 'Indicator',
  icon: 'bar-chart',
  groups: GROUPS,
  fields: [
    titleField('What is counted, in a few words.', 80),
    slugField('title'),
    oneOf(
      {
        name: 'level',
        title: 'What it shows',
        description: 'Input is what the hotel did. All others are effects: what changed, or who was harmed.',
        group: 'content',
      },
      INDICATOR_LEVELS,
    ),
    defineField({
      name: 'order',
      title: 'Place among its kind',
      description: 'Lower comes first.',
      type: 'number',
      group: 'content',
      validation: (rule) => rule.required().integer().min(0),
    }),
    text('definition', 'What is counted', 'So exactly that two people would count the same.', 400),
    line('unit', 'Unit', 'Such as: percent of people on site.'),
    text('howToCount', 'How to count it', 'From which lists, and how people are asked.', 400),
    text('canMislead', 'How it can mislead', 'It is always printed beside the figure.', 500),
    line('direction', 'Which way is good', 'Never a target for the number of concerns or reports.'),
    line('frequency', 'How often', 'Such as: every quarter.'),
    optionalText(300, {
      name: 'basis',
      title: 'What is our own',
      description: 'Where the sources do not say it in this form. Empty: they do.',
      rows: 2,
      group: 'content',
    }),
    ...languageFields('indicator'),
    ...evidenceFields({ reviewEveryDays: 365 }),
  ],
  preview: titleAndLines('level'),
})
