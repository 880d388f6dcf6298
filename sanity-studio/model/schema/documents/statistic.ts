import { defineArrayMember, defineField } from '@sanity/types'

import { evidenceFields } from '../fields/evidence-fields.ts'
import { GROUPS } from '../fields/groups.ts'
import { languageFields } from '../fields/language-fields.ts'
import { lineOf } from '../fields/required.ts'
import { slugField, titleField } from '../fields/title-fields.ts'
import { defineDocument } from '../define.ts'
import { titleAndLines } from '../preview.ts'
import { optionalLine, requiredText } from '../fields/plain-fields.ts'

/** A figure with its limits. Never shown without them, never at the top of a worker's page. */
export const statistic = defineDocument({
  name: 'statistic',
  title: 'Figure',
  icon: 'trend-upward',
  groups: GROUPS,
  fields: [
    titleField('The figure as it is told.', 260),
    slugField('title'),
    requiredText(10, 500, {
      name: 'howToSay',
      title: 'How to say it',
      description: 'Fairly: with year, publisher and what was counted.',
      rows: 3,
      group: 'content',
    }),
    requiredText(10, 600, {
      name: 'caveat',
      title: 'What to know first',
      description: 'How it was made and what it does not show.',
      rows: 3,
      group: 'content',
    }),
    optionalLine(80, {
      name: 'status',
      title: 'Standing',
      description: 'Outdated, contested, confirmed …',
      group: 'content',
    }),
    defineField({
      name: 'otherSources',
      title: 'What others say',
      description: 'Other figures for the same thing.',
      type: 'array',
      group: 'content',
      of: [defineArrayMember({ type: 'string', validation: lineOf(3, 400) })],
    }),
    ...languageFields('statistic'),
    ...evidenceFields({ reviewEveryDays: 365 }),
  ],
  preview: titleAndLines('status'),
})
