import { defineArrayMember, defineField, type ArrayRule } from '@sanity/types'

import { REVIEW_METHODS } from '../../rules/review-method.ts'
import { sentenceOf } from '../../rules/remark.ts'
import { checkSources, MISSING_SOURCE } from '../../rules/source-required.ts'
import { oneOf } from './option-list.ts'
import { CONFIDENCES } from '../vocabularies/resources.ts'

/** A year, a year and month, or a full date: as much as a source shows (a subset of ISO 8601-2 EDTF). */
const PARTIAL_DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/

export interface Evidence {
  /** Days until a fact should be looked at again: helplines 90, laws 180, guides 365 (content/README.md, “Rules of care”). */
  readonly reviewEveryDays: number
  /** Our own explanatory pages may have no source; facts may not, but for emergency numbers that everybody knows. */
  readonly sourceRequired?: boolean | 'unless-common-knowledge'
  /** What belongs into the field “Sources”. */
  readonly sourcesAre?: string
}

const SOURCES_ARE = 'Where this is said. A fact without a source is not published.'

function requireSources(rule: ArrayRule<unknown[]>, required: Evidence['sourceRequired']) {
  if (required === false) return rule
  if (required === true) return rule.required().min(1).error(sentenceOf(MISSING_SOURCE))
  return rule.custom((_, { document }) => {
    const missing = document && checkSources(document)
    return missing === undefined || sentenceOf(missing)
  })
}

/** Where a fact comes from, when that was seen, and when a person must look again. */
export function evidenceFields({ reviewEveryDays, sourceRequired = true, sourcesAre = SOURCES_ARE }: Evidence) {
  return [
    defineField({
      name: 'sources',
      title: 'Sources',
      description: sourcesAre,
      type: 'array',
      group: 'sources',
      of: [defineArrayMember({ type: 'source' })],
      validation: (rule) => requireSources(rule, sourceRequired),
    }),
    defineField({
      name: 'sourceSeen',
      title: 'Source seen',
      description:
        'The date that the newest source bears: 2018, 2018-09 or 2018-09-12. Empty where no source shows one.',
      type: 'string',
      options: { translation: 'same' },
      group: 'sources',
      validation: (rule) =>
        rule
          .regex(PARTIAL_DATE, { name: 'date' })
          .error('Write a year, a month or a day: 2018, 2018-09 or 2018-09-12.'),
    }),
    oneOf(
      {
        name: 'confidence',
        title: 'Support',
        description: 'How directly the sources say it. Not how current it is.',
        group: 'sources',
      },
      CONFIDENCES,
      false,
    ),
    defineField({
      name: 'lastReviewed',
      title: 'Last reviewed',
      description:
        'The day a person checked every fact on the live page or with the operator. Empty until someone has.',
      type: 'date',
      options: { translation: 'own' },
      group: 'review',
    }),
    oneOf(
      {
        name: 'lastReviewedHow',
        title: 'How it was checked',
        description: 'By a call, on the live page, or in a document. Who did it is in the history.',
        group: 'review',
        translation: 'own',
      },
      REVIEW_METHODS,
      false,
    ),
    defineField({
      name: 'reviewEveryDays',
      title: 'Review every (days)',
      description: `How long a review holds. Usual here: ${reviewEveryDays} days.`,
      type: 'number',
      group: 'review',
      initialValue: reviewEveryDays,
      validation: (rule) => rule.integer().min(1).max(1_000),
    }),
  ]
}
