import { defineArrayMember, defineField } from '@sanity/types'

import { evidenceFields } from '../fields/evidence-fields.ts'
import { GROUPS } from '../fields/groups.ts'
import { languageFields } from '../fields/language-fields.ts'
import { oneOf } from '../fields/option-list.ts'
import { currencyCode, lineOf } from '../fields/required.ts'
import { slugField, titleField } from '../fields/title-fields.ts'
import { PRICE_LINES } from '../vocabularies/hub.ts'
import { defineDocument } from '../define.ts'
import { titleAndLines } from '../preview.ts'
import { optionalLine, requiredText } from '../fields/plain-fields.ts'

/** A figure with its limits. Never shown without them, never at the top of a worker's page. */
export const statistic = defineDocument({
  name: 'statistic',
  title: 'Figure',
  icon: 'trend-upward',
  groups: GROUPS,
  fields: [
    titleField('The figure as it is told.', 260),
    slugField('title'),
    optionalLine(70, {
      name: 'short',
      title: 'In short',
      description: 'The number, and what it counts, in at most ten words. Empty: the first sentence of how to say it.',
      group: 'content',
    }),
    requiredText(10, 500, {
      name: 'howToSay',
      title: 'How to say it',
      description: 'Fairly: with year, publisher and what was counted.',
      rows: 3,
      group: 'content',
    }),
    requiredText(10, 600, {
      name: 'caveat',
      title: 'What to know first',
      description: 'How it was made and what it does not show.',
      rows: 3,
      group: 'content',
    }),
    optionalLine(80, {
      name: 'status',
      title: 'Standing',
      description: 'Outdated, contested, confirmed …',
      group: 'content',
    }),
    defineField({
      name: 'otherSources',
      title: 'What others say',
      description: 'Other figures for the same thing.',
      type: 'array',
      group: 'content',
      of: [defineArrayMember({ type: 'string', validation: lineOf(3, 400) })],
    }),
    oneOf(
      {
        name: 'priceLine',
        title: 'In the price of an hour',
        description: 'What the figure is in the sum of “What an hour of work costs”. Empty: it is not in it.',
        group: 'content',
        translation: 'same',
      },
      PRICE_LINES,
      false,
    ),
    defineField({
      name: 'amount',
      title: 'The number alone',
      description: 'For the sum: 12.71, without a currency or a percent sign.',
      type: 'number',
      options: { translation: 'same' },
      group: 'content',
      hidden: ({ document }) => document?.['priceLine'] === undefined,
      validation: (rule) =>
        rule
          .min(0)
          .custom((amount, { document }) =>
            document?.['priceLine'] === undefined || amount !== undefined
              ? true
              : 'Write the number: the price of an hour is worked out with it.',
          ),
    }),
    defineField({
      name: 'currency',
      title: 'Currency of the sum',
      description: 'GBP, EUR, USD: that of the wage, in which all money of the sum is.',
      type: 'string',
      options: { translation: 'same' },
      group: 'content',
      hidden: ({ document }) => document?.['priceLine'] !== 'wage',
      validation: (rule) =>
        currencyCode(rule).custom((currency, { document }) =>
          document?.['priceLine'] !== 'wage' || currency !== undefined
            ? true
            : 'Write the currency: the price of an hour is shown in it.',
        ),
    }),
    ...languageFields('statistic'),
    ...evidenceFields({ reviewEveryDays: 365 }),
  ],
  preview: titleAndLines('status'),
})
