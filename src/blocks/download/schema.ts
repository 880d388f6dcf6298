import { defineField } from '@sanity/types'

import { lineOf } from '../../../sanity-studio/model/schema/fields/required.ts'
import { defineObject } from '../../../sanity-studio/model/schema/define.ts'
import { joined } from '../../../sanity-studio/model/schema/preview.ts'

/** A file of our own to take away. */
export const download = defineObject({
  name: 'download',
  title: 'Download',
  icon: 'download',
  fields: [
    defineField({
      name: 'title',
      title: 'Title',
      description: 'What it is.',
      type: 'string',
      validation: lineOf(3, 120),
    }),
    defineField({
      name: 'file',
      title: 'File',
      description: 'Only what we made or may share; link to the rest.',
      type: 'file',
      options: { accept: 'application/pdf' },
      validation: (rule) => rule.required(),
    }),
  ],
  preview: {
    select: { title: 'title', file: 'file.asset.originalFilename' },
    prepare: ({ title, file }) => ({ title: joined(title) ?? 'Download', subtitle: joined('Download', file) }),
  },
})
