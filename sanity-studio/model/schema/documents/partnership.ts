import { defineArrayMember, defineField } from '@sanity/types'

import { evidenceFields } from '../fields/evidence-fields.ts'
import { groupsWith } from '../fields/groups.ts'
import { languageFields } from '../fields/language-fields.ts'
import { layTermsField } from '../fields/lay-terms-field.ts'
import { oneOf } from '../fields/option-list.ts'
import { referenceTo } from '../fields/references.ts'
import { lineOf, lineUpTo, textUpTo } from '../fields/required.ts'
import { slugField, titleField } from '../fields/title-fields.ts'
import { JURISDICTIONS } from '../vocabularies/organisations.ts'
import { defineDocument } from '../define.ts'
import { titleAndLines } from '../preview.ts'
import { requiredLine, requiredText } from '../fields/plain-fields.ts'

function line(name: string, title: string, description: string, max: number) {
  return defineField({ name, title, description, type: 'string', group: 'content', validation: lineUpTo(max) })
}

function text(name: string, title: string, description: string, max: number, group = 'content') {
  return defineField({ name, title, description, type: 'text', rows: 3, group, validation: textUpTo(max) })
}

function listOf(type: string, name: string, title: string, description: string, group: string) {
  return defineField({ name, title, description, type: 'array', group, of: [defineArrayMember({ type })] })
}

/** The first part of a British postcode: “AL1”, “EC1A”. */
const DISTRICT = /^[A-Z]{1,2}\d[A-Z\d]?$/

/** The bodies of one area that work together against trafficking, and the way from a concern to help there. */
export const partnership = defineDocument({
  name: 'partnership',
  title: 'Local partnership',
  icon: 'earth-globe',
  groups: groupsWith({ name: 'members', title: 'Who takes part' }, { name: 'hotels', title: 'What a hotel can do' }),
  fields: [
    titleField('The name of the partnership.', 140),
    slugField('area'),
    requiredLine(2, 90, {
      name: 'area',
      description: 'County, city or region, as people call it: “Hertfordshire”.',
      group: 'content',
    }),
    oneOf(
      {
        name: 'jurisdiction',
        title: 'Part of the country',
        description: 'Which national route is shown beside the local one.',
        group: 'content',
      },
      JURISDICTIONS,
    ),
    defineField({
      name: 'postcodes',
      title: 'Postcode districts',
      description: 'The first parts of the postcodes in the area: AL1, WD17. Readers find the partnership by them.',
      type: 'array',
      options: { translation: 'same' },
      group: 'content',
      of: [
        defineArrayMember({
          type: 'string',
          validation: (rule) =>
            rule.regex(DISTRICT, { name: 'postcode district' }).error('Write the first part in capitals: AL1, WD17.'),
        }),
      ],
      validation: (rule) => rule.unique(),
    }),
    text('postcodesNote', 'About the districts', 'Which are missing, or reach into another area.', 400),
    defineField({
      name: 'alsoKnownAs',
      title: 'Also known as',
      description: 'Other and earlier names.',
      type: 'array',
      options: { translation: 'same' },
      group: 'content',
      of: [defineArrayMember({ type: 'string', validation: lineOf(2, 120) })],
    }),
    line('status', 'Does it work today', 'The newest dated sign of it, and what no source shows.', 250),
    requiredText(10, 600, {
      name: 'aims',
      title: 'What it is for',
      description: 'In one to three short sentences.',
      rows: 3,
      group: 'content',
    }),
    line('since', 'Since when', 'As the sources give it.', 200),
    text('coordinatedBy', 'Who runs it', 'Bodies and offices, never a person.', 400, 'members'),
    text('meetings', 'When it meets', 'How often, and who comes. Empty where no source says.', 300, 'members'),
    listOf(
      'partnershipWork',
      'work',
      'What it does',
      'One entry a thing, the most useful for a hotel first.',
      'members',
    ),
    referenceTo(
      {
        name: 'organisation',
        title: 'On the hub as',
        description:
          'The partnership itself, where it is one of the organisations: the two pages then lead to each other.',
        group: 'members',
      },
      'organisation',
    ),
    listOf('partnershipMember', 'members', 'Who takes part', 'Bodies, never private persons.', 'members'),
    text('membersNote', 'About the members', 'Which are not named here.', 400, 'members'),
    listOf(
      'partnershipRole',
      'roles',
      'Roles',
      'Such as the single point of contact: a role, never a person.',
      'members',
    ),
    text(
      'joining',
      'How a hotel joins',
      'Whom to ask, and what is expected. Empty where no source says: the page says so.',
      600,
      'hotels',
    ),
    text(
      'meanwhile',
      'What a hotel can do meanwhile',
      'What hotels here have done, or what is open to them.',
      500,
      'hotels',
    ),
    listOf(
      'referralStep',
      'pathway',
      'Local way to help',
      'From a concern to help in this area, step by step.',
      'hotels',
    ),
    listOf('partnershipActivity', 'training', 'Training', 'What was offered here.', 'hotels'),
    listOf('partnershipActivity', 'campaigns', 'Campaigns', 'What was said to the public here.', 'hotels'),
    listOf('partnershipFigure', 'figures', 'Figures', 'Each with the day that it is of.', 'hotels'),
    listOf('partnershipContact', 'contacts', 'Official addresses', 'Of bodies, as they publish them.', 'hotels'),
    defineField({
      name: 'notConfirmed',
      title: 'What is not confirmed',
      description: 'One line each. Readers see them.',
      type: 'array',
      group: 'hotels',
      of: [defineArrayMember({ type: 'string', validation: lineOf(5, 250) })],
    }),
    layTermsField,
    ...languageFields('partnership'),
    ...evidenceFields({ reviewEveryDays: 180 }),
  ],
  preview: titleAndLines('area'),
})
