import { defineArrayMember, defineField } from '@sanity/types'

import { evidenceFields } from '../fields/evidence-fields.ts'
import { GROUPS } from '../fields/groups.ts'
import { languageFields } from '../fields/language-fields.ts'
import { layTermsField } from '../fields/lay-terms-field.ts'
import { oneOf } from '../fields/option-list.ts'
import { referencesTo } from '../fields/references.ts'
import { lineOf, lineUpTo, textOf } from '../fields/required.ts'
import { slugField, titleField } from '../fields/title-fields.ts'
import { checkWebAddress } from '../rules/web-address.ts'
import { JURISDICTIONS, MEMBERSHIPS, NETWORK_ROLES, ORGANISATION_KINDS } from '../vocabularies.ts'
import { defineDocument } from '../define.ts'
import { joined, otherLanguage } from '../preview.ts'

/** A body that publishes, enforces, helps or belongs to the network. */
export const organisation = defineDocument({
  name: 'organisation',
  title: 'Organisation',
  icon: 'users',
  groups: GROUPS,
  fields: [
    titleField('Its name.'),
    slugField('title'),
    defineField({
      name: 'alsoKnownAs',
      title: 'Also known as',
      description: 'Other and earlier names.',
      type: 'array',
      options: { translation: 'same' },
      group: 'audience',
      of: [defineArrayMember({ type: 'string', validation: lineOf(2, 120) })],
    }),
    oneOf(
      { name: 'kind', title: 'Kind', description: 'What sort of body it is.', group: 'content' },
      ORGANISATION_KINDS,
    ),
    defineField({
      name: 'description',
      title: 'What it does',
      description: 'For hotels, in one or two sentences.',
      type: 'text',
      rows: 3,
      group: 'content',
      validation: textOf(4, 500),
    }),
    oneOf({ name: 'country', title: 'Country', description: 'Where it works.', group: 'content' }, JURISDICTIONS),
    defineField({
      name: 'url',
      title: 'Web address',
      description: 'Its own site.',
      type: 'string',
      options: { translation: 'same' },
      group: 'content',
      validation: (rule) => rule.max(500).custom((url) => checkWebAddress(url, ['https:', 'http:'])),
    }),
    defineField({
      name: 'status',
      title: 'Status',
      description: 'Merged, closed, not checked. Empty for what simply exists.',
      type: 'string',
      group: 'content',
      validation: lineUpTo(160),
    }),
    oneOf(
      {
        name: 'membership',
        title: 'In the network',
        description: 'Its place in the network, as a source says it. Empty: it does not belong to it.',
        group: 'content',
      },
      MEMBERSHIPS,
      false,
    ),
    oneOf(
      {
        name: 'networkRole',
        title: 'Answers for',
        description: 'Its part in and around a hotel, as a source says it. Empty where no source does.',
        group: 'content',
      },
      NETWORK_ROLES,
      false,
    ),
    defineField({
      name: 'work',
      title: 'Runs or ran',
      description: 'Networks, partnerships and agreements, the most important first. Helplines name it themselves.',
      type: 'array',
      group: 'content',
      of: [defineArrayMember({ type: 'organisationWork' })],
    }),
    defineField({
      name: 'workedWith',
      title: 'Worked with',
      description: 'Other organisations, and at what. Each with its source.',
      type: 'array',
      group: 'content',
      of: [defineArrayMember({ type: 'organisationTie' })],
    }),
    referencesTo(
      {
        name: 'endorsedBy',
        title: 'Endorsed by',
        description: 'Who stands behind this network or body as a whole, as one of its sources says.',
        group: 'content',
      },
      ['organisation'],
    ),
    layTermsField,
    ...languageFields('organisation'),
    ...evidenceFields({ reviewEveryDays: 365 }),
  ],
  preview: {
    select: { title: 'title', country: 'country', kind: 'kind', language: 'language' },
    prepare: ({ title, country, kind, language }) => ({
      title: joined(title),
      subtitle: joined(otherLanguage(language), country, kind),
    }),
  },
})
