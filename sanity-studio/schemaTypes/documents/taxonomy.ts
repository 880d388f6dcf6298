import { defineField } from '@sanity/types'

import { GROUPS } from '../fields/groups.ts'
import { languageFields } from '../fields/language-fields.ts'
import { layTermsField } from '../fields/lay-terms-field.ts'
import { referenceTo, referencesTo } from '../fields/references.ts'
import { lineOf, textOf } from '../fields/required.ts'
import { slugField, titleField } from '../fields/title-fields.ts'
import { defineDocument } from '../define.ts'
import { titleAndLine } from '../preview.ts'

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
    referenceTo({ name: 'broader', title: 'Part of', description: 'The wider topic.', group: 'content' }, 'topic'),
    layTermsField,
    referencesTo({ name: 'roles', title: 'Jobs', description: 'Who needs it most.', group: 'audience' }, ['role']),
    ...languageFields('topic'),
  ],
  preview: titleAndLine('definition'),
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
    orderField,
    layTermsField,
    ...languageFields('role'),
  ],
  preview: titleAndLine('definition'),
})
