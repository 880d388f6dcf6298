import { expect, it } from 'vitest'

import { isUrgent } from '../../../src/search/is-urgent.ts'
import { urgentPhrases } from '../../../src/search/urgent-words.ts'

it.each([
  ['help me', 'en'],
  ['please help me now', 'en'],
  ['HELP', 'en'],
  ['emergency', 'en'],
  ['emergancy', 'en'],
  ['call police', 'en'],
  ['call the polise', 'en'],
  ['999', 'en'],
  ['call 112', 'pl'],
  ['ayúdame', 'es'],
  ['socorro', 'pt'],
  ['ratunku!', 'pl'],
  ['ajutor', 'ro'],
  ['допоможіть', 'uk'],
  ['النجدة', 'ar'],
  ['طوارئ', 'ar'],
  ['救命', 'zh-Hans'],
  ['help me', 'zh-Hans'],
])('“%s” (%s) is urgent', (words, language) => {
  expect(isUrgent(words, urgentPhrases(language))).toBe(true)
})

it.each(['', 'passport', 'helpline poster', 'emergent', 'section 54', 'police training', '1999'])(
  '“%s” is not',
  (words) => {
    expect(isUrgent(words, urgentPhrases('en'))).toBe(false)
  },
)

it('a page knows the words of its language and the English ones, each once', () => {
  expect(urgentPhrases('es')).toEqual(expect.arrayContaining(['ayudame', 'help me']))
  expect(urgentPhrases('es')).not.toContain('ratunku')
  expect(urgentPhrases('en')).toEqual([...new Set(urgentPhrases('en'))])
})
