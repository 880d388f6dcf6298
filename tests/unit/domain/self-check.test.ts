import { expect, it } from 'vitest'

import type { Right } from '../../../src/domain/right.ts'
import { selfCheckPart, selfChecksIn } from '../../../src/domain/self-check.ts'

function makeRight(id: string, country: string, changes: Partial<Right> = {}): Right {
  return {
    ...{ id, topic: 'pay', slug: id, path: `/rights/${id}/`, title: id, answer: `Answer of ${id}.`, more: '' },
    ...{ leads: false, jurisdictions: [country], changes: [], helplines: [], readBy: {}, layTerms: [], sources: [] },
    ...{ reviewEveryDays: 90, language: 'en', isFallback: false, isUnchecked: false },
    ...changes,
  }
}

const ask = (question: string) => ({ selfCheck: { group: 'pay', question, answer: 'Nobody may.' } })

const PASSPORT = makeRight('passport', 'GB', { sharedQuestion: 'passport', ...ask('Who has your passport?') })
const ROOMS = makeRight('rooms', 'GB-EAW', ask('Are you paid by the room?'))
const ALL = [
  PASSPORT,
  ROOMS,
  makeRight('de-passport', 'DE', { sharedQuestion: 'passport' }),
  makeRight('de-papers', 'DE', { ...ask('Who has your papers?') }),
  makeRight('it-visa', 'IT', { sharedQuestion: 'visa' }),
  makeRight('ie-passport', 'IE', { sharedQuestion: 'passport', ...ask('Who keeps it in Ireland?') }),
]

const answersIn = (country: string) =>
  selfChecksIn(country, 'GB', ALL).map(({ asked, answer }) => [asked.question, answer?.id])

it('The hub’s own country asks its own questions, and answers them itself', () => {
  expect(answersIn('GB')).toEqual([
    ['Who has your passport?', 'passport'],
    ['Are you paid by the room?', 'rooms'],
  ])
})

it('Another country answers the same question by its own law, and none by that of the hub’s', () => {
  expect(answersIn('DE')).toEqual([
    ['Who has your passport?', 'de-passport'],
    ['Are you paid by the room?', undefined],
    ['Who has your papers?', 'de-papers'],
  ])
  expect(answersIn('IT')).toEqual([
    ['Who has your passport?', undefined],
    ['Are you paid by the room?', undefined],
  ])
})

it('A country that words a question itself asks it in these words, once', () => {
  expect(answersIn('IE')).toEqual([
    ['Who keeps it in Ireland?', 'ie-passport'],
    ['Are you paid by the room?', undefined],
  ])
})

it.each([
  ['GB', 'is-this-you'],
  ['DE', 'is-this-you/de'],
  ['RO', 'is-this-you'],
  [undefined, 'is-this-you'],
])('The self-check of %s is at %s', (country, part) => {
  expect(selfCheckPart(country, 'GB', ALL)).toBe(part)
})
