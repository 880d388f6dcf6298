import { defineArrayMember, defineField } from '@sanity/types'

import { BASE_NAME } from '../../../../src/domain/base-name.ts'
import { oneOf } from '../fields/option-list.ts'
import { lineOf } from '../fields/required.ts'
import { defineObject } from '../define.ts'
import { joined, languageName, linesOf } from '../preview.ts'
import { HUB_LANGUAGES } from '../vocabularies/languages.ts'
import { SHOWN_LINES, SHOWN_DRAWINGS } from '../vocabularies/texts.ts'
import { optionalLine } from '../fields/plain-fields.ts'
import { BASE_LANGUAGE } from '../../../../src/domain/base-language.ts'

/** The digits of every script: `\d` knows 0 to 9 alone. */
export const WITHOUT_DIGITS = /^\P{N}+$/u

/** A sentence in one language. */
const wording = defineArrayMember({
  name: 'wording',
  title: 'Wording',
  type: 'object',
  fields: [
    oneOf({ name: 'language', description: 'In which it is written.' }, HUB_LANGUAGES),
    defineField({
      name: 'text',
      title: 'Sentence',
      description: 'One or two short sentences, polite and plain. No numbers: the hub puts the right one under it.',
      type: 'string',
      options: { translation: 'same' },
      validation: (rule) => lineOf(3, 120)(rule).regex(WITHOUT_DIGITS, { name: 'without digits' }),
    }),
    optionalLine(80, {
      name: 'readBy',
      description:
        'Who speaks the language and has read it, and the day. Empty for a machine’s draft: the page says so.',
      options: { translation: 'same' },
    }),
  ],
  preview: {
    select: { text: 'text', language: 'language', readBy: 'readBy' },
    prepare: ({ text, language, readBy }) => ({
      title: joined(text),
      subtitle: joined(
        typeof language === 'string' ? languageName(language) : undefined,
        typeof readBy === 'string' ? readBy : 'nobody has read it',
      ),
    }),
  },
})

/** A sentence that somebody shows to another person who does not speak her language: large, with a picture. */
export const shownSentence = defineObject({
  name: 'shownSentence',
  title: 'Sentence to show',
  icon: 'comment',
  fields: [
    oneOf({ name: 'drawing', description: 'Drawn above the sentence.' }, SHOWN_DRAWINGS),
    oneOf(
      { name: 'line', title: 'Number under it', description: 'That of the country that the reader has chosen.' },
      SHOWN_LINES,
    ),
    defineField({
      name: 'wordings',
      title: 'In each language',
      description: `${BASE_NAME} first.`,
      type: 'array',
      of: [wording],
      validation: (rule) =>
        rule
          .required()
          .min(1)
          .custom((wordings) => {
            const languages = (Array.isArray(wordings) ? wordings : []).map(languageOf)
            const twice = languages.find((language, at) => languages.indexOf(language) !== at)
            if (!languages.includes(BASE_LANGUAGE)) return `The sentence in ${languageName(BASE_LANGUAGE)} is missing.`
            return twice === undefined || 'A language is there twice. Keep one of the two.'
          }),
    }),
  ],
  preview: linesOf('wordings.0.text', 'drawing'),
})

function languageOf(wording: unknown): unknown {
  return typeof wording === 'object' && wording !== null && 'language' in wording ? wording.language : undefined
}
