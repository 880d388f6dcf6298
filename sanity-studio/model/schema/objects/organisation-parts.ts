import { defineField } from '@sanity/types'

import { defineObject } from '../define.ts'
import { referenceTo } from '../fields/references.ts'
import { lineOf, lineUpTo, textUpTo } from '../fields/required.ts'
import { saidByField } from '../fields/said-by-field.ts'
import { joined } from '../preview.ts'

/** Something that an organisation runs or ran: a network, a partnership, an agreement. */
export const organisationWork = defineObject({
  name: 'organisationWork',
  title: 'What it runs or ran',
  icon: 'activity',
  fields: [
    defineField({
      name: 'title',
      title: 'Name',
      description: 'What it is called.',
      type: 'string',
      validation: lineOf(2, 120),
    }),
    referenceTo(
      { name: 'organisation', title: 'On the hub', description: 'The same body, where the hub has it.' },
      'organisation',
    ),
    referenceTo(
      { name: 'partnership', title: 'Local partnership', description: 'The same partnership, where the hub has it.' },
      'partnership',
    ),
    defineField({
      name: 'form',
      title: 'What it is',
      description: 'In one word: Network, Partnership, Agreement.',
      type: 'string',
      validation: lineUpTo(40),
    }),
    defineField({
      name: 'when',
      title: 'When',
      description: 'As the sources say it: since 30 November 2016, 2017 to 2021.',
      type: 'string',
      validation: lineOf(4, 60),
    }),
    defineField({
      name: 'text',
      title: 'Its part in it',
      description: 'One or two short sentences.',
      type: 'text',
      rows: 2,
      validation: textUpTo(300),
    }),
    saidByField(),
  ],
  preview: {
    select: { title: 'title', when: 'when', form: 'form' },
    prepare: ({ title, when, form }) => ({ title: joined(title), subtitle: joined(form, when) }),
  },
})

/** Another organisation with which it worked, and at what. */
export const organisationTie = defineObject({
  name: 'organisationTie',
  title: 'Worked with',
  icon: 'users',
  fields: [
    defineField({
      name: 'name',
      title: 'Name',
      description: 'The other body. Never a private person.',
      type: 'string',
      options: { translation: 'same' },
      validation: lineOf(2, 120),
    }),
    referenceTo(
      { name: 'organisation', title: 'On the hub', description: 'The same body, where the hub has it.' },
      'organisation',
    ),
    defineField({
      name: 'text',
      title: 'At what',
      description: 'In a few words: tried the Blueprint first.',
      type: 'string',
      validation: lineUpTo(160),
    }),
    saidByField(),
  ],
  preview: {
    select: { title: 'name', subtitle: 'text' },
    prepare: ({ title, subtitle }) => ({ title: joined(title), subtitle: joined(subtitle) }),
  },
})
