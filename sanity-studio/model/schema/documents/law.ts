import { defineArrayMember, defineField } from '@sanity/types'

import { dayFields } from '../fields/day-fields.ts'
import { evidenceFields } from '../fields/evidence-fields.ts'
import { groupsWith } from '../fields/groups.ts'
import { languageFields } from '../fields/language-fields.ts'
import { layTermsField } from '../fields/lay-terms-field.ts'
import { anyOf, oneOf } from '../fields/option-list.ts'
import { referencesTo } from '../fields/references.ts'
import { lineUpTo, textOf, textUpTo } from '../fields/required.ts'
import { slugField, titleField } from '../fields/title-fields.ts'
import { BOUND_PARTIES, JURISDICTIONS, LAW_KINDS } from '../vocabularies.ts'
import { defineDocument } from '../define.ts'
import { joined, otherLanguage } from '../preview.ts'

/** A law, principle or code, and what it asks of a hotel. Not legal advice. */
export const law = defineDocument({
  name: 'law',
  title: 'Law',
  icon: 'bill',
  groups: groupsWith({ name: 'reach', title: 'Whom it binds, and when' }),
  fields: [
    titleField('Its usual name.', 140),
    slugField('title'),
    oneOf(
      { name: 'jurisdiction', title: 'Where it applies', description: 'Country or state.', group: 'content' },
      JURISDICTIONS,
    ),
    oneOf({ name: 'kind', title: 'Kind', description: 'What sort of rule it is.', group: 'content' }, LAW_KINDS),
    defineField({
      name: 'asksOfHotels',
      title: 'What it asks of a hotel',
      description: 'In one to three short sentences. Where it names no duty of a hotel: what it means for one.',
      type: 'text',
      rows: 4,
      group: 'content',
      validation: textOf(10, 1_200),
    }),
    defineField({
      name: 'duties',
      title: 'What a hotel must do',
      description: 'One entry a duty, the first to do first. Empty where the law names no duty of a hotel.',
      type: 'array',
      of: [defineArrayMember({ type: 'duty' })],
      group: 'content',
    }),
    defineField({
      name: 'threshold',
      title: 'From which size',
      description: 'Who is covered. Empty where not known.',
      type: 'text',
      rows: 2,
      group: 'reach',
      validation: textUpTo(400),
    }),
    defineField({
      name: 'sizes',
      title: 'Sizes as numbers',
      description: 'The numbers of “From which size”, for the duty finder. Empty where it names none.',
      type: 'array',
      of: [defineArrayMember({ type: 'sizeTest' })],
      group: 'reach',
    }),
    defineField({
      name: 'sizesNeeded',
      title: 'How many of them',
      description: 'Such as 2 for “2 of these 3”. Empty where all of them are needed.',
      type: 'number',
      group: 'reach',
      validation: (rule) => rule.integer().positive(),
    }),
    defineField({
      name: 'belowDepends',
      title: 'Below, it depends',
      description: 'On where a smaller hotel can be covered as well, by what “From which size” says.',
      type: 'boolean',
      group: 'reach',
    }),
    anyOf(
      {
        name: 'binds',
        title: 'Binds',
        description: 'Who of those behind a hotel the sources name. Empty where they only speak of a hotel.',
        group: 'reach',
      },
      BOUND_PARTIES,
    ),
    defineField({
      name: 'since',
      title: 'Since when',
      description: 'As the sources give it. Empty where not known.',
      type: 'string',
      group: 'reach',
      validation: lineUpTo(160),
    }),
    ...dayFields('reach'),
    defineField({
      name: 'status',
      title: 'Status',
      description: 'In force, adopted, being changed.',
      type: 'string',
      group: 'reach',
      validation: lineUpTo(100),
    }),
    defineField({
      name: 'penalty',
      title: 'If a hotel does not',
      description: 'Fines and other consequences, as the sources give them. Empty where not known.',
      type: 'text',
      rows: 2,
      group: 'content',
      validation: textUpTo(300),
    }),
    defineField({
      name: 'penaltySources',
      title: 'Penalty said by',
      description: 'Those of the sources that say what follows. Empty where all of them do.',
      type: 'array',
      of: [defineArrayMember({ type: 'source' })],
      group: 'sources',
    }),
    defineField({
      name: 'officialText',
      title: 'Official text',
      description: 'Where the State, the Union or the body that made it publishes it. Not the copies of others.',
      type: 'array',
      of: [defineArrayMember({ type: 'source' })],
      group: 'sources',
    }),
    defineField({
      name: 'hotelSpecific',
      title: 'Made for hotels',
      description: 'On for laws that name hotels.',
      type: 'boolean',
      group: 'content',
    }),
    defineField({
      name: 'caveat',
      title: 'Caveat',
      description: 'What is uncertain.',
      type: 'text',
      rows: 2,
      group: 'content',
      validation: textUpTo(500),
    }),
    referencesTo({ name: 'roles', title: 'Jobs', description: 'Who has to act on it.', group: 'audience' }, ['role']),
    referencesTo({ name: 'topics', title: 'Topics', description: 'What it is about.', group: 'audience' }, ['topic']),
    layTermsField,
    ...languageFields('law'),
    ...evidenceFields({ reviewEveryDays: 180 }),
  ],
  preview: {
    select: { title: 'title', jurisdiction: 'jurisdiction', kind: 'kind', language: 'language' },
    prepare: ({ title, jurisdiction, kind, language }) => ({
      title: joined(title),
      subtitle: joined(otherLanguage(language), jurisdiction, kind),
    }),
  },
})
