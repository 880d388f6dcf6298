import { defineField } from '@sanity/types'

import { defineObject } from '../define.ts'
import { oneOf } from '../fields/option-list.ts'
import { joined } from '../preview.ts'
import { currencyCode } from '../fields/required.ts'
import { SIZE_MEASURES } from '../vocabularies/laws.ts'
import { yesOrNo } from '../fields/plain-fields.ts'

/** One number of a hotel or group that a law asks about, such as “more than 10 rooms”. */
export const sizeTest = defineObject({
  name: 'sizeTest',
  title: 'Size',
  icon: 'bar-chart',
  fields: [
    oneOf({ name: 'measure', title: 'What is counted', description: 'As the source counts it.' }, SIZE_MEASURES),
    defineField({
      name: 'number',
      title: 'Number',
      description: 'In full: 36000000 for 36 million.',
      type: 'number',
      validation: (rule) => rule.required().positive(),
    }),
    yesOrNo({
      name: 'isOver',
      title: 'More than this number',
      description: 'On for “more than 10”; off for “10 or more”.',
    }),
    defineField({
      name: 'currency',
      title: 'Currency',
      description: 'Only for money: GBP, EUR, USD.',
      type: 'string',
      options: { translation: 'same' },
      validation: currencyCode,
    }),
  ],
  preview: {
    select: { measure: 'measure', number: 'number', currency: 'currency' },
    prepare: ({ measure, number, currency }) => ({
      title: joined(measure),
      subtitle: joined(currency, typeof number === 'number' ? number.toLocaleString('en') : undefined),
    }),
  },
})
