import { defineField } from '@sanity/types'

import { defineObject } from '../define.ts'
import { writtenLine } from '../fields/plain-fields.ts'
import { linesOf } from '../preview.ts'

/** That one text of a translation was made from certain words of the original, and when. */
export const translatedUnit = defineObject({
  name: 'translatedUnit',
  title: 'Translated text',
  icon: 'translate',
  fields: [
    writtenLine('unit', 'Text', 'The path of the text: “title”, or “body.” and the key of a paragraph.'),
    writtenLine('hash', 'Hash', 'The hash of the original’s words from which it was made.'),
    defineField({
      name: 'on',
      title: 'When',
      description: 'When it was made, or last found to say the same.',
      type: 'datetime',
      readOnly: true,
    }),
  ],
  preview: linesOf('unit', 'hash'),
})

/** That earlier words of a text of an original mean the same as later ones. */
export const sameMeaning = defineObject({
  name: 'sameMeaning',
  title: 'Same meaning',
  icon: 'checkmark',
  fields: [
    writtenLine('unit', 'Text', 'The path of the text: “title”, or “body.” and the key of a paragraph.'),
    writtenLine('was', 'Hash before', 'The hash of the earlier words.'),
    writtenLine('is', 'Hash after', 'The hash of the words that mean the same.'),
  ],
  preview: linesOf('unit', 'is'),
})
