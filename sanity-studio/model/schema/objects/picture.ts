import { defineField, defineType } from '@sanity/types'

import { joined, type Preview } from '../preview.ts'
import { lineOf } from '../fields/required.ts'
import { checkPictureChosen } from '../rules/picture-chosen.ts'

const image = defineType({
  name: 'picture',
  title: 'Picture',
  type: 'image',
  options: { hotspot: true },
  validation: (rule) => rule.custom(checkPictureChosen),
  fields: [
    defineField({
      name: 'alt',
      title: 'Description',
      description: 'What can be seen, for people who cannot see it.',
      type: 'string',
      validation: lineOf(5, 200),
    }),
    defineField({
      name: 'credit',
      title: 'Credit',
      description: 'Who made it.',
      type: 'string',
      options: { translation: 'same' },
      validation: lineOf(2, 120),
    }),
    defineField({
      name: 'consent',
      title: 'Consent',
      description: 'Who agreed to be shown, and how; or that nobody real is shown.',
      type: 'string',
      options: { translation: 'same' },
      validation: lineOf(2, 200),
    }),
  ],
})

const preview: Preview = {
  select: { alt: 'alt', credit: 'credit', media: 'asset' },
  prepare: ({ alt, credit, media }) => ({
    title: joined(alt) ?? 'No description yet',
    subtitle: joined(credit),
    media,
  }),
}

/** A picture with what the hub owes its readers: a description, a credit and consent. */
export const picture = { ...image, icon: 'image', preview } as const
