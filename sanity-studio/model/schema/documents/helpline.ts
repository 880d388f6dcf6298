import { defineArrayMember, defineField } from '@sanity/types'

import { isReachable } from '../../rules/may-publish.ts'
import { mayLackSource, NOT_COMMON_KNOWLEDGE } from '../../rules/source-required.ts'
import { evidenceFields } from '../fields/evidence-fields.ts'
import { groupsWith } from '../fields/groups.ts'
import { languageFields } from '../fields/language-fields.ts'
import { layTermsField } from '../fields/lay-terms-field.ts'
import { oneOf } from '../fields/option-list.ts'
import { referenceTo } from '../fields/references.ts'
import { slugField, titleField } from '../fields/title-fields.ts'
import { checkOpeningTimes, checkTimeZone } from '../rules/opening-times.ts'
import { checkNumberAlone, checkPhoneNumber } from '../rules/phone-number.ts'
import { HELPLINE_ANSWERERS, HELPLINE_PURPOSES } from '../vocabularies/helplines.ts'
import { JURISDICTIONS } from '../vocabularies/organisations.ts'
import { defineDocument } from '../define.ts'
import { joined, otherLanguage } from '../preview.ts'
import { listOf, optionalLine, optionalText, requiredLine, webAddress, yesOrNo } from '../fields/plain-fields.ts'

const numberFields = [
  optionalLine(60, {
    name: 'phone',
    title: 'Number as printed',
    description: 'As people know it, with its blanks.',
    options: { translation: 'same' },
    group: 'content',
  }),
  defineField({
    name: 'dial',
    title: 'Number to dial',
    description: 'International form (+, code of the country, number), or the national short number.',
    type: 'string',
    options: { translation: 'same' },
    group: 'content',
    validation: (rule) => [
      rule.custom((dial, context) => {
        const printed = context.document?.['phone']
        return checkPhoneNumber(dial, typeof printed === 'string' ? printed : undefined)
      }),
      rule.custom((_, context) => {
        return (
          isReachable(context.document ?? {}) ||
          'There is no number, web address, e-mail or text number: nobody could reach it. A service for deaf people without them needs a “Caveat” that says how it is reached.'
        )
      }),
    ],
  }),
]

/** A line or channel that somebody can turn to. Its number is written here alone. */
export const helpline = defineDocument({
  name: 'helpline',
  title: 'Helpline',
  icon: 'microphone',
  groups: groupsWith({ name: 'ways', title: 'Other ways, cost' }, { name: 'hours', title: 'Hours' }),
  fields: [
    titleField('As it is called.'),
    slugField('title'),
    oneOf({ name: 'country', description: 'Where it can be used.', group: 'content' }, JURISDICTIONS),
    oneOf(
      { name: 'purpose', title: 'Need', description: 'Under which need Act now offers it.', group: 'content' },
      HELPLINE_PURPOSES,
    ),
    optionalLine(200, { name: 'operator', title: 'Run by', description: 'Who answers.', group: 'content' }),
    oneOf(
      {
        name: 'answeredBy',
        title: 'Police or inspectors answer',
        description:
          'Readers are told so before they call: a worker without a visa may fear them. Empty for all others.',
        group: 'ways',
        translation: 'same',
      },
      HELPLINE_ANSWERERS,
      false,
    ),
    yesOrNo({
      name: 'isForWomen',
      title: 'For women',
      description: 'On where it helps women only: its short name, “Helpline for women”, says so before a man calls.',
      options: { translation: 'same' },
      group: 'ways',
    }),
    referenceTo(
      { name: 'organisation', title: 'Organisation here', description: 'The operator’s page.', group: 'content' },
      'organisation',
    ),
    ...numberFields,
    defineField({
      name: 'textNumber',
      title: 'Text, textphone',
      description: 'The number alone, as printed: SMS 60066. Words about it go into the caveat, which is translated.',
      type: 'string',
      options: { translation: 'same' },
      group: 'ways',
      validation: (rule) => rule.max(60).custom(checkNumberAlone),
    }),
    webAddress(500, { name: 'web', title: 'Web address', description: 'Chat, form or page.', group: 'ways' }),
    defineField({
      name: 'email',
      title: 'E-mail',
      description: 'Where people may write.',
      type: 'string',
      options: { translation: 'same' },
      group: 'ways',
      validation: (rule) => rule.email(),
    }),
    optionalLine(200, {
      name: 'hours',
      description: 'When somebody answers, in words. Empty where not known, and where the opening times below say it.',
      group: 'hours',
    }),
    defineField({
      name: 'openingTimes',
      title: 'Opening times',
      description:
        'Only where a source says days and times: readers then see whether it is open now. Not for emergency numbers and lines for children.',
      type: 'array',
      of: [defineArrayMember({ type: 'openingTimes' })],
      options: { translation: 'same' },
      group: 'hours',
      validation: (rule) => rule.custom(checkOpeningTimes),
    }),
    defineField({
      name: 'timeZone',
      title: 'Time zone',
      description: 'Whose clock the opening times follow: Europe/London.',
      type: 'string',
      options: { translation: 'same' },
      group: 'hours',
      validation: (rule) => rule.custom(checkTimeZone),
    }),
    optionalLine(300, {
      name: 'languagesSpoken',
      title: 'Languages',
      description: 'Which languages it speaks. Empty where not known.',
      group: 'ways',
    }),
    optionalLine(200, { name: 'cost', description: 'What a call costs. Empty where not known.', group: 'ways' }),
    optionalLine(300, {
      name: 'anonymity',
      title: 'Anonymous',
      description: 'Whether a caller may stay unnamed, and its limits. Empty where not known.',
      group: 'ways',
    }),
    requiredLine(4, 260, {
      name: 'useFor',
      title: 'Use it for',
      description: 'When to call this line and not another.',
      group: 'content',
    }),
    optionalText(600, {
      name: 'caveat',
      description: 'What a caller must know: links to police or immigration, phones that cannot reach it.',
      rows: 2,
      group: 'content',
    }),
    optionalText(1000, {
      name: 'passesOn',
      title: 'What it passes on',
      description:
        'To whom it may tell what a caller says, and when. Empty where no source says it: readers are told so.',
      rows: 2,
      group: 'ways',
    }),
    listOf('source', {
      name: 'passesOnSources',
      title: 'What it passes on, said by',
      description: 'Those of the sources that say it. Empty where all of them do.',
      group: 'sources',
    }),
    defineField({
      name: 'digits',
      title: 'Digits to press when asked',
      description: 'Of a silent call: what a voice asks the caller to press, such as 55. Never a part of the number.',
      type: 'string',
      options: { translation: 'same' },
      group: 'ways',
      validation: (rule) => rule.regex(/^\d{1,4}$/, { name: 'digits' }).error('Write up to four digits: 55.'),
    }),
    defineField({
      name: 'order',
      title: 'Place in its country',
      description: 'Lower comes first.',
      type: 'number',
      group: 'content',
      validation: (rule) => rule.required().integer().min(0),
    }),
    layTermsField,
    ...languageFields('helpline'),
    defineField({
      name: 'isCommonKnowledge',
      title: 'Common knowledge',
      description:
        'Only for the emergency number of a country, where no source was found: readers see “not confirmed by a source yet”.',
      type: 'boolean',
      options: { translation: 'same' },
      group: 'sources',
      validation: (rule) =>
        rule.custom(
          (isSo, { document }) => isSo !== true || (document && mayLackSource(document)) || NOT_COMMON_KNOWLEDGE,
        ),
    }),
    ...evidenceFields({ reviewEveryDays: 90, sourceRequired: 'unless-common-knowledge' }),
  ],
  preview: {
    select: { title: 'title', country: 'country', phone: 'phone', web: 'web', language: 'language' },
    prepare: ({ title, country, phone, web, language }) => ({
      title: joined(title),
      subtitle: joined(otherLanguage(language), country, phone ?? web),
    }),
  },
})
