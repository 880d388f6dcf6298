import { defineArrayMember, defineField, type ValidationContext } from '@sanity/types'

import { BASE_NAME } from '../../../../src/domain/base-name.ts'
import { groupsWith } from '../fields/groups.ts'
import { languageFields } from '../fields/language-fields.ts'
import { inOrder } from '../fields/option-list.ts'
import { referenceTo, referencesTo } from '../fields/references.ts'
import { lineOf } from '../fields/required.ts'
import { MENU_DOORS } from '../vocabularies/hub.ts'
import { defineDocument } from '../define.ts'
import { joined, languageName } from '../preview.ts'
import { isBlank } from '../../rules/fields.ts'
import { checkAccent } from '../rules/accent.ts'
import { checkRepository } from '../rules/repository.ts'
import { checkWebAddress } from '../rules/web-address.ts'
import { listOf, optionalLine, requiredText, yesOrNo } from '../fields/plain-fields.ts'

function line(name: string, title: string, description: string, max: number) {
  return defineField({ name, title, description, type: 'string', group: 'content', validation: lineOf(2, max) })
}

/** The helpline on every page has words before it. */
function checkHelplineLabel(label: unknown, { document }: ValidationContext): true | string {
  return isBlank(label) && document?.['mainHelpline'] !== undefined ? 'Say what the number is: Helpline, free.' : true
}

/** What the whole hub shares. One document a language. */
export const siteSettings = defineDocument({
  name: 'siteSettings',
  title: 'Site',
  icon: 'cog',
  groups: groupsWith({ name: 'numbers', title: 'Numbers and safety' }, { name: 'look', title: 'Look' }),
  fields: [
    line('title', 'Name', 'The name of the hub.', 40),
    line('tagline', 'Tagline', 'Stands under the name.', 60),
    line('promise', 'Promise', 'The first words on the home page.', 60),
    requiredText(20, 200, {
      name: 'description',
      description: 'What the hub offers and to whom, in one sentence.',
      rows: 2,
      group: 'content',
    }),
    defineField({
      name: 'mark',
      description:
        'The mark of the hub, square: beside its name, in the tab, in previews of links. Empty: a door ajar.',
      type: 'image',
      options: { translation: 'same' },
      group: 'look',
    }),
    defineField({
      name: 'accent',
      title: 'Colour',
      description: 'Of links and buttons: #1a4fa3. One that is hard to read is refused. Empty: a dark green.',
      type: 'string',
      options: { translation: 'same' },
      group: 'look',
      validation: (rule) => rule.custom(checkAccent),
    }),
    inOrder(
      {
        name: 'firstDoors',
        title: 'First in the menu',
        description:
          'What comes right after “Act now” in the menu and below the numbers on the first page, in your order; the others follow. A door is shown once something behind it is published. Papers that are not chosen here are in “Run your hotel”.',
        group: 'look',
      },
      MENU_DOORS,
    ),
    referenceTo(
      { name: 'emergency', title: 'Emergency number', description: 'For danger now.', group: 'numbers' },
      'helpline',
      true,
    ),
    referenceTo(
      {
        name: 'mainHelpline',
        title: 'Helpline on every page',
        description:
          'For everything but danger. Empty: pages show the emergency number, and say that no helpline is listed.',
        group: 'numbers',
      },
      'helpline',
    ),
    defineField({
      name: 'mainHelplineLabel',
      title: 'Words before the helpline',
      description: 'Such as: Helpline, free, 24 hours. Only what its sources say.',
      type: 'string',
      group: 'numbers',
      validation: (rule) => rule.min(2).max(60).custom(checkHelplineLabel),
    }),
    referenceTo({ name: 'silentCall', description: 'For people who cannot speak.', group: 'numbers' }, 'helpline'),
    referenceTo(
      {
        name: 'policeLine',
        title: 'Not an emergency',
        description: 'The police line for what can wait.',
        group: 'numbers',
      },
      'helpline',
    ),
    referencesTo(
      {
        name: 'featured',
        title: 'Start with these',
        description:
          'Papers: they open the list of papers and stand on “Run your hotel”. Guides: they are the first of their readers’. Both in this order.',
        group: 'content',
      },
      ['policy', 'guide'],
    ),
    listOf('shownSentence', {
      name: 'shownSentences',
      title: 'Show this screen',
      description: 'Sentences that a person shows to somebody who does not speak her language, in this order.',
      options: { translation: 'same' },
      group: 'numbers',
    }),
    defineField({
      name: 'leaveAddress',
      title: 'Leave this page: where to',
      description: 'A neutral page that says nothing about the reader, such as the weather. Empty: no button.',
      type: 'string',
      options: { translation: 'same' },
      group: 'numbers',
      validation: (rule) => rule.max(200).custom((url) => checkWebAddress(url, ['https:'])),
    }),
    optionalLine(40, {
      name: 'leaveTitle',
      title: 'Leave this page: its name',
      description: 'What the reader is told about it: BBC Weather.',
      group: 'numbers',
    }),
    defineField({
      name: 'proposeTo',
      title: 'Mistakes and proposals go to',
      description:
        'Where readers write to the editors: mailto:editors@example.org, or a page for a new issue. Empty: to the repository below; without one no link is shown.',
      type: 'string',
      options: { translation: 'same' },
      group: 'content',
      validation: (rule) => rule.max(200).custom((url) => checkWebAddress(url, ['mailto:', 'https:'])),
    }),
    defineField({
      name: 'repository',
      title: 'Repository of the hub',
      description:
        'Its address on GitHub: https://github.com/owner/name, with /tree/branch behind it where the branch of the hub is not “main”. Readers can then suggest a change there. Empty: no such link is shown.',
      type: 'string',
      options: { translation: 'same' },
      group: 'content',
      validation: (rule) => rule.max(200).custom(checkRepository),
    }),
    defineField({
      name: 'addressesGoodUntil',
      title: 'These addresses are right until',
      description:
        'A day within a year. /.well-known/security.txt names both until then: try them before you write the next day. Empty: there is no such file.',
      type: 'date',
      options: { translation: 'same' },
      group: 'content',
    }),
    defineField({
      name: 'offlineDays',
      title: 'Days until a kept copy is old',
      description:
        'Readers can keep pages on a phone. From so many days on, a kept page says that numbers may have changed. Empty: 30.',
      type: 'number',
      options: { translation: 'same' },
      group: 'content',
      validation: (rule) => rule.integer().min(1).max(365),
    }),
    listOf('keptSearch', {
      name: 'searches',
      title: 'Searches that must find something',
      description:
        'What people are known to look for, for editors alone: “npm run content:report” tries each, and says which find little. Never what a reader typed: the hub does not know that.',
      options: { translation: 'own' },
      group: 'review',
    }),
    defineField({
      name: 'smallLanguages',
      title: 'Small languages',
      description:
        'Languages with one page of the most needed texts, by their tags: bg. Each needs its file in small-languages/, which a speaker has read.',
      type: 'array',
      of: [defineArrayMember({ type: 'string' })],
      options: { translation: 'same' },
      group: 'content',
      validation: (rule) => rule.unique(),
    }),
    yesOrNo({
      name: 'hideUnreadRights',
      title: 'Hold back texts that nobody has read',
      description:
        'On: an answer about rights, or a guide that “Can do harm when it is wrong”, is shown only after a lawyer, a charity or a survivor has read it.',
      group: 'review',
    }),
    yesOrNo({
      name: 'hideUncheckedTranslations',
      title: 'Hold back translations that nobody has checked',
      description: `On: a machine’s translation is shown only after a speaker of the language has checked it. Until then readers get the ${BASE_NAME} text, and a language whose site settings nobody has checked is closed.`,
      group: 'review',
    }),
    yesOrNo({
      name: 'secondReader',
      description:
        'On: a text is published only after another person has approved it. Switch off only in a network of one.',
      group: 'review',
      initialValue: true,
    }),
    ...languageFields('siteSettings'),
  ],
  preview: {
    select: { title: 'title', tagline: 'tagline', language: 'language' },
    prepare: ({ title, tagline, language }) => ({
      title: joined(title),
      subtitle: joined(typeof language === 'string' ? languageName(language) : undefined, tagline),
    }),
  },
})
