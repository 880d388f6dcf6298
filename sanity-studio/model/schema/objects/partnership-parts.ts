import { defineField } from '@sanity/types'

import { referencesTo, referenceTo } from '../fields/references.ts'
import { lineOf, lineUpTo, textOf, textUpTo } from '../fields/required.ts'
import { saidByField } from '../fields/said-by-field.ts'
import { defineObject } from '../define.ts'
import { joined } from '../preview.ts'
import { checkWebAddress } from '../rules/web-address.ts'

/** A body that takes part in a local partnership. Never a private person. */
export const partnershipMember = defineObject({
  name: 'partnershipMember',
  title: 'Member',
  icon: 'users',
  fields: [
    defineField({
      name: 'name',
      title: 'Name',
      description: 'The body as the partnership writes it. Never a private person.',
      type: 'string',
      options: { translation: 'same' },
      validation: lineOf(2, 120),
    }),
    referenceTo(
      {
        name: 'organisation',
        title: 'On the hub',
        description: 'The same body, where the hub has it: its page then names the partnership.',
      },
      'organisation',
    ),
  ],
  preview: {
    select: { title: 'name', subtitle: 'organisation.title' },
    prepare: ({ title, subtitle }) => ({ title: joined(title), subtitle: joined(subtitle) }),
  },
})

/** One thing that a local partnership does. */
export const partnershipWork = defineObject({
  name: 'partnershipWork',
  title: 'What it does',
  icon: 'checkmark-circle',
  fields: [
    defineField({
      name: 'text',
      title: 'What it does',
      description: 'In one or two short sentences that begin with the verb.',
      type: 'text',
      rows: 2,
      validation: textOf(10, 400),
    }),
    saidByField(),
  ],
  preview: { select: { title: 'text' }, prepare: ({ title }) => ({ title: joined(title) }) },
})

/** A role in a local partnership, such as the single point of contact: what it does, never who holds it. */
export const partnershipRole = defineObject({
  name: 'partnershipRole',
  title: 'Role',
  icon: 'user',
  fields: [
    defineField({
      name: 'title',
      title: 'Role',
      description: 'Such as: “Single point of contact (SPOC)”. Never the name of a person.',
      type: 'string',
      validation: lineOf(2, 90),
    }),
    defineField({
      name: 'what',
      title: 'What it does',
      description: 'In one or two short sentences, and how a hotel reaches it.',
      type: 'text',
      rows: 3,
      validation: textOf(10, 400),
    }),
    saidByField(),
  ],
  preview: {
    select: { title: 'title', what: 'what' },
    prepare: ({ title, what }) => ({ title: joined(title), subtitle: joined(what) }),
  },
})

/** One step of the way from a concern to help. */
export const referralStep = defineObject({
  name: 'referralStep',
  title: 'Step',
  icon: 'arrow-right',
  fields: [
    defineField({
      name: 'title',
      title: 'Step',
      description: 'In a few words: “Danger now: call 999”.',
      type: 'string',
      validation: lineOf(3, 90),
    }),
    defineField({
      name: 'text',
      title: 'What happens',
      description: 'Who does what, in short sentences. What a source says; nothing that is only hoped.',
      type: 'text',
      rows: 4,
      validation: textOf(10, 700),
    }),
    referencesTo(
      {
        name: 'helplines',
        title: 'Whom to call',
        description: 'The numbers of this step. They are shown from their own documents, so that a change reaches all.',
      },
      ['helpline'],
    ),
    saidByField(),
  ],
  preview: {
    select: { title: 'title', text: 'text' },
    prepare: ({ title, text }) => ({ title: joined(title), subtitle: joined(text) }),
  },
})

/** A training or a campaign of a local partnership. */
export const partnershipActivity = defineObject({
  name: 'partnershipActivity',
  title: 'Training or campaign',
  icon: 'calendar',
  fields: [
    defineField({
      name: 'title',
      title: 'Name',
      description: 'As it was announced.',
      type: 'string',
      validation: lineOf(2, 120),
    }),
    defineField({
      name: 'by',
      title: 'By',
      description: 'Which bodies gave it. Empty where not known.',
      type: 'string',
      validation: lineUpTo(200),
    }),
    defineField({
      name: 'text',
      title: 'What it was',
      description: 'For whom, and how many. Only what a source says.',
      type: 'text',
      rows: 3,
      validation: textUpTo(400),
    }),
    defineField({
      name: 'when',
      title: 'When',
      description: 'As the source gives it: “21 May 2018”, “undated”.',
      type: 'string',
      validation: lineOf(3, 80),
    }),
    saidByField(),
  ],
  preview: {
    select: { title: 'title', when: 'when', by: 'by' },
    prepare: ({ title, when, by }) => ({ title: joined(title), subtitle: joined(when, by) }),
  },
})

/** A figure of a local partnership. */
export const partnershipFigure = defineObject({
  name: 'partnershipFigure',
  title: 'Figure',
  icon: 'bar-chart',
  fields: [
    defineField({
      name: 'value',
      title: 'Number',
      description: 'As the source gives it: “242”, “over 250”.',
      type: 'string',
      validation: lineOf(1, 80),
    }),
    defineField({
      name: 'what',
      title: 'What was counted',
      description: 'In a few words: “People identified as victims since 2016”.',
      type: 'string',
      validation: lineOf(3, 140),
    }),
    defineField({
      name: 'asOf',
      title: 'As of',
      description: 'The day, month or year that the figure is of: “to March 2020”. Never the day of the source alone.',
      type: 'string',
      validation: lineOf(3, 80),
    }),
    saidByField(),
  ],
  preview: {
    select: { value: 'value', what: 'what', asOf: 'asOf' },
    prepare: ({ value, what, asOf }) => ({ title: joined(value, what), subtitle: joined(asOf) }),
  },
})

/** An official address of a local partnership: of a body, never of a person. */
export const partnershipContact = defineObject({
  name: 'partnershipContact',
  title: 'Contact',
  icon: 'envelope',
  fields: [
    defineField({
      name: 'title',
      title: 'What for',
      description: 'Such as: “Website of the partnership”.',
      type: 'string',
      validation: lineOf(3, 90),
    }),
    defineField({
      name: 'web',
      title: 'Web address',
      description: 'Published by the body itself.',
      type: 'string',
      options: { translation: 'same' },
      validation: (rule) => rule.max(300).custom((url) => checkWebAddress(url, ['https:', 'http:'])),
    }),
    defineField({
      name: 'email',
      title: 'E-mail',
      description: 'A general address of the body, never that of a person.',
      type: 'string',
      options: { translation: 'same' },
      validation: (rule) => rule.email(),
    }),
    saidByField(),
  ],
  preview: {
    select: { title: 'title', web: 'web', email: 'email' },
    prepare: ({ title, web, email }) => ({ title: joined(title), subtitle: joined(web, email) }),
  },
})
