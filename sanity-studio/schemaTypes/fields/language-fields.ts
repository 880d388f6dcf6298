import { defineField } from '@sanity/types'

import { LANGUAGES, TRANSLATION_STATUSES } from '../vocabularies.ts'
import { oneOf } from './option-list.ts'
import { referenceTo } from './references.ts'

/**
 * The three fields that every document of every type shares: the language it is written in, the
 * English document it translates, and how far the translation was checked. One translation is one
 * document; it keeps the address of its original, so only originals carry a slug of their own.
 */
export function languageFields(type: string) {
  return [
    oneOf(
      {
        name: 'language',
        title: 'Language',
        description: 'The language this document is written in.',
        group: 'audience',
      },
      LANGUAGES,
    ),
    defineField({
      ...referenceTo(
        {
          name: 'translationOf',
          title: 'Translation of',
          description: 'The English original, if this document translates one. Its address is shared.',
          group: 'audience',
        },
        type,
      ),
    }),
    oneOf(
      {
        name: 'translationStatus',
        title: 'State of the translation',
        description: 'A machine translation that no speaker has checked is marked as such on the page.',
        group: 'audience',
      },
      TRANSLATION_STATUSES,
      false,
    ),
  ]
}
