import { expect, it } from 'vitest'

import { checkAnswerFeedback } from '../../../sanity-studio/model/schema/rules/answer-feedback.ts'

const english = { language: 'en' }
const translated = { language: 'pl', translationOf: { _ref: 'training-a' } }

it.each([
  ['a wrong answer with feedback', 'Then nobody can help.', { isRight: false }, english],
  ['a right answer without', undefined, { isRight: true }, english],
  ['a wrong answer of a translation', undefined, {}, translated],
])('Nothing is said of %s', (_, feedback, answer, document) => {
  expect(checkAnswerFeedback(feedback, answer, document)).toBe(true)
})

it.each([undefined, '', '  '])('A wrong answer whose feedback is %j is remarked', (feedback) => {
  expect(checkAnswerFeedback(feedback, { isRight: false }, english)).toContain('is not told why')
  expect(checkAnswerFeedback(feedback, {}, english)).toContain('is not told why')
})
