import { defineField } from '@sanity/types'

import { resourceGroups } from '../fields/groups.ts'
import { anyOf, oneOf } from '../fields/option-list.ts'
import { referencesTo } from '../fields/references.ts'
import { resourceFields, resourcePreview } from '../fields/resource-fields.ts'
import { checkWebAddress } from '../rules/web-address.ts'
import { ACCESS, FORMATS, URL_KINDS } from '../vocabularies/resources.ts'
import { defineDocument } from '../define.ts'
import { optionalText, requiredLine, yesOrNo } from '../fields/plain-fields.ts'

/** Somebody else's material: described in our own words and linked, never re-hosted. */
export const externalResource = defineDocument({
  name: 'externalResource',
  title: 'Link to a resource',
  icon: 'link',
  groups: resourceGroups({ name: 'link', title: 'More about the link' }),
  fields: [
    ...resourceFields('externalResource', {
      sourceRequired: false,
      sourcesAre: 'Only what is said elsewhere: the address of the link is its source, and needs no second typing.',
    }),
    defineField({
      name: 'url',
      title: 'Web address',
      description: 'The publisher’s own page. A copy elsewhere does not do.',
      type: 'string',
      options: { translation: 'same' },
      group: 'content',
      validation: (rule) =>
        rule
          .required()
          .max(500)
          .custom((url) => checkWebAddress(url, ['https:', 'http:'])),
    }),
    oneOf(
      {
        name: 'urlKind',
        title: 'The address is',
        description: 'The resource’s own page, or one that names it or leads to it. The card says which.',
        group: 'content',
      },
      URL_KINDS,
    ),
    optionalText(600, {
      name: 'urlNote',
      title: 'Note on the address',
      description: 'For editors.',
      options: { translation: 'same' },
      rows: 2,
      group: 'content',
    }),
    requiredLine(2, 120, {
      name: 'publisher',
      description: 'As it signs.',
      options: { translation: 'same' },
      group: 'content',
    }),
    referencesTo(
      {
        name: 'publishedBy',
        title: 'Publisher’s page here',
        description: 'The organisations behind it.',
        group: 'link',
      },
      ['organisation'],
    ),
    defineField({
      name: 'year',
      title: 'Year',
      description: 'Only where a source shows it.',
      type: 'number',
      group: 'link',
      validation: (rule) => rule.integer().min(1900).max(2100),
    }),
    anyOf({ name: 'formats', description: 'Where known.', group: 'link' }, FORMATS),
    oneOf({ name: 'access', description: 'What a reader must do to open it.', group: 'link' }, ACCESS),
    yesOrNo({
      name: 'accessIsStated',
      title: 'The source says so',
      description: 'Off where the access was only inferred from a page that opened.',
      group: 'link',
    }),
    yesOrNo({
      name: 'hotelSpecific',
      title: 'Made for hotels',
      description: 'Off for what hotels can use but was made for a wider public.',
      group: 'link',
    }),
    optionalText(300, {
      name: 'whyForHotels',
      title: 'Why for a hotel',
      description: 'One sentence: what a hotel gets from it.',
      rows: 2,
      group: 'link',
    }),
    optionalText(600, {
      name: 'caveat',
      description: 'What the reader must know before she relies on it.',
      rows: 2,
      group: 'link',
    }),
  ],
  preview: resourcePreview,
})
