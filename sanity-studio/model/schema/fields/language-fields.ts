import { defineField, type ConditionalPropertyCallbackContext } from '@sanity/types'

import { BASE_NAME } from '../../../../src/domain/base-name.ts'
import { HUB_LANGUAGES, TRANSLATION_STATUSES } from '../vocabularies/languages.ts'
import { oneOf } from './option-list.ts'
import { ORIGINALS, referenceTo } from './references.ts'
import { listOf, optionalLine } from './plain-fields.ts'

function isOriginal({ document }: ConditionalPropertyCallbackContext): boolean {
  return document?.['translationOf'] === undefined
}

/** Who has checked a translation, and when: the Studio writes both when somebody says so. */
const checkFields = [
  optionalLine(80, {
    name: 'checkedBy',
    title: 'Translation checked by',
    description: 'The speaker of the language who has read it beside the original. Empty until somebody has.',
    group: 'audience',
    options: { translation: 'own' },
    hidden: isOriginal,
  }),
  defineField({
    name: 'checkedOn',
    title: 'Translation checked on',
    description: 'The day on which that was.',
    type: 'date',
    group: 'audience',
    options: { translation: 'own' },
    hidden: isOriginal,
  }),
]

/** What the Studio keeps to tell whether a translation still says what its original says. Nobody types it. */
const comparisonFields = [
  listOf('translatedUnit', {
    name: 'madeFrom',
    description: 'Of which words of the original each text is a translation.',
    group: 'audience',
    options: { translation: 'own' },
    hidden: true,
  }),
  listOf('sameMeaning', {
    name: 'wordingOnly',
    title: 'Changes of wording only',
    description: 'Earlier words of this document that mean the same as those of now: their translations stay valid.',
    group: 'audience',
    options: { translation: 'own' },
    hidden: true,
  }),
]

/**
 * The fields that every document of every type shares: the language it is written in, the original that it
 * translates, how far the translation was checked, and from which words of the original it was made. One translation is
 * one document; it keeps the address of its original, so only originals carry a slug of their own.
 */
export function languageFields(type: string) {
  return [
    oneOf(
      {
        name: 'language',
        description: 'The language this document is written in.',
        group: 'audience',
        translation: 'own',
      },
      HUB_LANGUAGES,
    ),
    defineField({
      ...referenceTo(
        {
          name: 'translationOf',
          description: `The ${BASE_NAME} original, if this document translates one. Its address is shared.`,
          group: 'audience',
        },
        type,
      ),
      options: { ...ORIGINALS, translation: 'own' },
    }),
    oneOf(
      {
        name: 'translationStatus',
        title: 'State of the translation',
        description: 'A machine translation that no speaker has checked is marked as such on the page.',
        group: 'audience',
        translation: 'own',
      },
      TRANSLATION_STATUSES,
      false,
    ),
    ...checkFields,
    ...comparisonFields,
  ]
}
