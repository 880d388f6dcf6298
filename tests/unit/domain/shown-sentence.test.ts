import { expect, it } from 'vitest'

import { languagesOfSentences, unreadLanguages, type ShownSentence } from '../../../src/domain/shown-sentence.ts'

const help: ShownSentence = {
  key: 'help',
  drawing: 'call',
  wordings: [
    { language: 'en', text: 'I need help.' },
    { language: 'pl', text: 'Potrzebuję pomocy.', readBy: 'A translator, 3 March 2027' },
    { language: 'ar', text: 'أحتاج إلى مساعدة.' },
  ],
}
const wait: ShownSentence = { ...help, key: 'wait', wordings: [{ language: 'uk', text: 'Де я можу почекати?' }] }

it('Every language of the sentences can be chosen, once', () => {
  expect(languagesOfSentences([help, wait, help])).toEqual(['en', 'pl', 'ar', 'uk'])
})

it('The languages that nobody has read are named, but not English', () => {
  expect(unreadLanguages([help, wait])).toEqual(['ar', 'uk'])
})
