import { defineArrayMember, defineField } from '@sanity/types'

import { evidenceFields } from '../fields/evidence-fields.ts'
import { GROUPS } from '../fields/groups.ts'
import { languageFields } from '../fields/language-fields.ts'
import { layTermsField } from '../fields/lay-terms-field.ts'
import { oneOf } from '../fields/option-list.ts'
import { referencesTo } from '../fields/references.ts'
import { lineOf } from '../fields/required.ts'
import { slugField, titleField } from '../fields/title-fields.ts'
import { JURISDICTIONS, MEMBERSHIPS, NETWORK_ROLES, ORGANISATION_KINDS } from '../vocabularies/organisations.ts'
import { defineDocument } from '../define.ts'
import { titleAndLines } from '../preview.ts'
import { listOf, optionalLine, requiredText, webAddress } from '../fields/plain-fields.ts'

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
    oneOf({ name: 'kind', description: 'What sort of body it is.', group: 'content' }, ORGANISATION_KINDS),
    requiredText(4, 500, {
      name: 'description',
      title: 'What it does',
      description: 'For hotels, in one or two sentences.',
      rows: 3,
      group: 'content',
    }),
    oneOf({ name: 'country', description: 'Where it works.', group: 'content' }, JURISDICTIONS),
    webAddress(500, { name: 'url', title: 'Web address', description: 'Its own site.', group: 'content' }),
    optionalLine(160, {
      name: 'status',
      description: 'Merged, closed, not checked. Empty for what simply exists.',
      group: 'content',
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
    listOf('organisationWork', {
      name: 'work',
      title: 'Runs or ran',
      description: 'Networks, partnerships and agreements, the most important first. Helplines name it themselves.',
      group: 'content',
    }),
    listOf('organisationTie', {
      name: 'workedWith',
      description: 'Other organisations, and at what. Each with its source.',
      group: 'content',
    }),
    referencesTo(
      {
        name: 'endorsedBy',
        description: 'Who stands behind this network or body as a whole, as one of its sources says.',
        group: 'content',
      },
      ['organisation'],
    ),
    layTermsField,
    ...languageFields('organisation'),
    ...evidenceFields({ reviewEveryDays: 365 }),
  ],
  preview: titleAndLines('country', 'kind'),
})
