import { defineType } from '@sanity/types'

import { joined, type Preview } from '../preview.ts'
import { checkPictureChosen } from '../rules/picture-chosen.ts'
import { requiredLine } from '../fields/plain-fields.ts'

const image = defineType({
  name: 'picture',
  title: 'Picture',
  type: 'image',
  options: { hotspot: true },
  validation: (rule) => rule.custom(checkPictureChosen),
  fields: [
    requiredLine(5, 200, {
      name: 'alt',
      title: 'Description',
      description: 'What can be seen, for people who cannot see it.',
    }),
    requiredLine(2, 120, { name: 'credit', description: 'Who made it.', options: { translation: 'same' } }),
    requiredLine(2, 200, {
      name: 'consent',
      description: 'Who agreed to be shown, and how; or that nobody real is shown.',
      options: { translation: 'same' },
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
