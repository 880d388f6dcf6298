import { defineField } from '@sanity/types'

import { dayFields } from '../fields/day-fields.ts'
import { evidenceFields } from '../fields/evidence-fields.ts'
import { groupsWith } from '../fields/groups.ts'
import { languageFields } from '../fields/language-fields.ts'
import { layTermsField } from '../fields/lay-terms-field.ts'
import { anyOf, oneOf } from '../fields/option-list.ts'
import { referencesTo } from '../fields/references.ts'
import { slugField, titleField } from '../fields/title-fields.ts'
import { BOUND_PARTIES, LAW_KINDS } from '../vocabularies/laws.ts'
import { JURISDICTIONS } from '../vocabularies/organisations.ts'
import { defineDocument } from '../define.ts'
import { titleAndLines } from '../preview.ts'
import { listOf, optionalLine, optionalText, requiredText, yesOrNo } from '../fields/plain-fields.ts'

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
    oneOf({ name: 'kind', description: 'What sort of rule it is.', group: 'content' }, LAW_KINDS),
    requiredText(10, 1_200, {
      name: 'asksOfHotels',
      title: 'What it asks of a hotel',
      description: 'In one to three short sentences. Where it names no duty of a hotel: what it means for one.',
      rows: 4,
      group: 'content',
    }),
    listOf('duty', {
      name: 'duties',
      title: 'What a hotel must do',
      description: 'One entry a duty, the first to do first. Empty where the law names no duty of a hotel.',
      group: 'content',
    }),
    optionalText(400, {
      name: 'threshold',
      title: 'From which size',
      description: 'Who is covered. Empty where not known.',
      rows: 2,
      group: 'reach',
    }),
    listOf('sizeTest', {
      name: 'sizes',
      title: 'Sizes as numbers',
      description: 'The numbers of “From which size”, for the duty finder. Empty where it names none.',
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
    yesOrNo({
      name: 'belowDepends',
      title: 'Below, it depends',
      description: 'On where a smaller hotel can be covered as well, by what “From which size” says.',
      group: 'reach',
    }),
    anyOf(
      {
        name: 'binds',
        description: 'Who of those behind a hotel the sources name. Empty where they only speak of a hotel.',
        group: 'reach',
      },
      BOUND_PARTIES,
    ),
    optionalLine(160, {
      name: 'since',
      title: 'Since when',
      description: 'As the sources give it. Empty where not known.',
      group: 'reach',
    }),
    ...dayFields('reach'),
    optionalLine(100, { name: 'status', description: 'In force, adopted, being changed.', group: 'reach' }),
    optionalText(300, {
      name: 'penalty',
      title: 'If a hotel does not',
      description: 'Fines and other consequences, as the sources give them. Empty where not known.',
      rows: 2,
      group: 'content',
    }),
    listOf('source', {
      name: 'penaltySources',
      title: 'Penalty said by',
      description: 'Those of the sources that say what follows. Empty where all of them do.',
      group: 'sources',
    }),
    listOf('source', {
      name: 'officialText',
      description: 'Where the State, the Union or the body that made it publishes it. Not the copies of others.',
      group: 'sources',
    }),
    yesOrNo({
      name: 'hotelSpecific',
      title: 'Made for hotels',
      description: 'On for laws that name hotels.',
      group: 'content',
    }),
    optionalText(500, { name: 'caveat', description: 'What is uncertain.', rows: 2, group: 'content' }),
    referencesTo({ name: 'roles', title: 'Jobs', description: 'Who has to act on it.', group: 'audience' }, ['role']),
    referencesTo({ name: 'topics', description: 'What it is about.', group: 'audience' }, ['topic']),
    layTermsField,
    ...languageFields('law'),
    ...evidenceFields({ reviewEveryDays: 180 }),
  ],
  preview: titleAndLines('jurisdiction', 'kind'),
})
