import { defineField } from '@sanity/types'

import { lineUpTo } from '../../../sanity-studio/model/schema/fields/required.ts'
import { checkPictureChosen } from '../../../sanity-studio/model/schema/rules/picture-chosen.ts'
import { defineObject } from '../../../sanity-studio/model/schema/define.ts'
import { joined } from '../../../sanity-studio/model/schema/preview.ts'

/** A picture in the text. */
export const figure = defineObject({
  name: 'figure',
  title: 'Figure',
  icon: 'image',
  fields: [
    defineField({
      name: 'picture',
      title: 'Picture',
      description: 'The picture.',
      type: 'picture',
      // A rule of a field takes the place of its type's.
      validation: (rule) => rule.required().custom(checkPictureChosen),
    }),
    defineField({
      name: 'caption',
      title: 'Caption',
      description: 'Optional.',
      type: 'string',
      validation: lineUpTo(200),
    }),
  ],
  preview: {
    select: { caption: 'caption', alt: 'picture.alt', media: 'picture' },
    prepare: ({ caption, alt, media }) => ({ title: joined(caption ?? alt) ?? 'Figure', subtitle: 'Figure', media }),
  },
})
