import { defineField } from '@sanity/types'

import { anyOf } from '../fields/option-list.ts'
import { referenceTo } from '../fields/references.ts'
import { lineOf, lineUpTo, textUpTo } from '../fields/required.ts'
import { saidByField } from '../fields/said-by-field.ts'
import { defineObject } from '../define.ts'
import { joined } from '../preview.ts'
import { JURISDICTIONS } from '../vocabularies.ts'

/** What differs on a national route from one part of the country to another. */
export const routePlace = defineObject({
  name: 'routePlace',
  title: 'Part of the country',
  icon: 'earth-globe',
  fields: [
    defineField({
      name: 'title',
      title: 'Name',
      description: 'Such as: “England and Wales”.',
      type: 'string',
      validation: lineOf(2, 60),
    }),
    anyOf({ name: 'jurisdictions', title: 'Where', description: 'The places that it is for.' }, JURISDICTIONS, true),
    defineField({
      name: 'decides',
      title: 'Who decides',
      description: 'Which body decides whether a person is recognised. Empty where no source says.',
      type: 'text',
      rows: 2,
      validation: textUpTo(300),
    }),
    defineField({
      name: 'supportDays',
      title: 'How long support lasts',
      description: 'As the sources give it, with since when.',
      type: 'string',
      validation: lineUpTo(250),
    }),
    defineField({
      name: 'supportBy',
      title: 'Who supports adults',
      description: 'The bodies that the State has chosen.',
      type: 'string',
      validation: lineUpTo(250),
    }),
    defineField({
      name: 'differs',
      title: 'What is different here',
      description: 'In short sentences.',
      type: 'text',
      rows: 4,
      validation: textUpTo(600),
    }),
    defineField({
      name: 'caveat',
      title: 'What is uncertain',
      description: 'What no source shows, or only an old one.',
      type: 'text',
      rows: 2,
      validation: textUpTo(300),
    }),
    saidByField(),
  ],
  preview: {
    select: { title: 'title', supportDays: 'supportDays' },
    prepare: ({ title, supportDays }) => ({ title: joined(title), subtitle: joined(supportDays) }),
  },
})

/** A body that may refer a person to the official system. */
export const firstResponder = defineObject({
  name: 'firstResponder',
  title: 'First responder',
  icon: 'users',
  fields: [
    defineField({
      name: 'name',
      title: 'Name',
      description: 'As the official list has it.',
      type: 'string',
      options: { translation: 'same' },
      validation: lineOf(2, 120),
    }),
    defineField({
      name: 'isCharity',
      title: 'Charity',
      description: 'On for charities; off for the police and other public bodies.',
      type: 'boolean',
    }),
    referenceTo(
      { name: 'organisation', title: 'On the hub', description: 'The same body, where the hub has it.' },
      'organisation',
    ),
    defineField({
      name: 'caveat',
      title: 'What is uncertain',
      description: 'What no source shows.',
      type: 'string',
      validation: lineUpTo(250),
    }),
    saidByField(),
  ],
  preview: {
    select: { title: 'name', caveat: 'caveat' },
    prepare: ({ title, caveat }) => ({ title: joined(title), subtitle: joined(caveat) }),
  },
})
