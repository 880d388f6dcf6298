import { defineField } from '@sanity/types'

import { referencesTo, referenceTo } from '../fields/references.ts'
import { saidByField } from '../fields/said-by-field.ts'
import { defineObject } from '../define.ts'
import { joined, linesOf } from '../preview.ts'
import { optionalLine, optionalText, requiredLine, requiredText, webAddress } from '../fields/plain-fields.ts'

/** A body that takes part in a local partnership. Never a private person. */
export const partnershipMember = defineObject({
  name: 'partnershipMember',
  title: 'Member',
  icon: 'users',
  fields: [
    requiredLine(2, 120, {
      name: 'name',
      description: 'The body as the partnership writes it. Never a private person.',
      options: { translation: 'same' },
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
  preview: linesOf('name', 'organisation.title'),
})

/** One thing that a local partnership does. */
export const partnershipWork = defineObject({
  name: 'partnershipWork',
  title: 'What it does',
  icon: 'checkmark-circle',
  fields: [
    requiredText(10, 400, {
      name: 'text',
      title: 'What it does',
      description: 'In one or two short sentences that begin with the verb.',
      rows: 2,
    }),
    saidByField(),
  ],
  preview: linesOf('text'),
})

/** A role in a local partnership, such as the single point of contact: what it does, never who holds it. */
export const partnershipRole = defineObject({
  name: 'partnershipRole',
  title: 'Role',
  icon: 'user',
  fields: [
    requiredLine(2, 90, {
      name: 'title',
      title: 'Role',
      description: 'Such as: “Single point of contact (SPOC)”. Never the name of a person.',
    }),
    requiredText(10, 400, {
      name: 'what',
      title: 'What it does',
      description: 'In one or two short sentences, and how a hotel reaches it.',
      rows: 3,
    }),
    saidByField(),
  ],
  preview: linesOf('title', 'what'),
})

/** One step of the way from a concern to help. */
export const referralStep = defineObject({
  name: 'referralStep',
  title: 'Step',
  icon: 'arrow-right',
  fields: [
    requiredLine(3, 90, { name: 'title', title: 'Step', description: 'In a few words: “Danger now: call 999”.' }),
    requiredText(10, 700, {
      name: 'text',
      title: 'What happens',
      description: 'Who does what, in short sentences. What a source says; nothing that is only hoped.',
      rows: 4,
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
  preview: linesOf('title', 'text'),
})

/** A training or a campaign of a local partnership. */
export const partnershipActivity = defineObject({
  name: 'partnershipActivity',
  title: 'Training or campaign',
  icon: 'calendar',
  fields: [
    requiredLine(2, 120, { name: 'title', title: 'Name', description: 'As it was announced.' }),
    optionalLine(200, { name: 'by', description: 'Which bodies gave it. Empty where not known.' }),
    optionalText(400, {
      name: 'text',
      title: 'What it was',
      description: 'For whom, and how many. Only what a source says.',
      rows: 3,
    }),
    requiredLine(3, 80, { name: 'when', description: 'As the source gives it: “21 May 2018”, “undated”.' }),
    saidByField(),
  ],
  preview: linesOf('title', 'when', 'by'),
})

/** A figure of a local partnership. */
export const partnershipFigure = defineObject({
  name: 'partnershipFigure',
  title: 'Figure',
  icon: 'bar-chart',
  fields: [
    requiredLine(1, 80, { name: 'value', title: 'Number', description: 'As the source gives it: “242”, “over 250”.' }),
    requiredLine(3, 140, {
      name: 'what',
      title: 'What was counted',
      description: 'In a few words: “People identified as victims since 2016”.',
    }),
    requiredLine(3, 80, {
      name: 'asOf',
      description: 'The day, month or year that the figure is of: “to March 2020”. Never the day of the source alone.',
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
    requiredLine(3, 90, { name: 'title', title: 'What for', description: 'Such as: “Website of the partnership”.' }),
    webAddress(300, { name: 'web', title: 'Web address', description: 'Published by the body itself.' }),
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
  preview: linesOf('title', 'web', 'email'),
})
