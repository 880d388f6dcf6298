import { expect, it } from 'vitest'

import {
  beforeTravel,
  countriesWithRights,
  inEachCountry,
  isOnlyAbout,
  relatedRights,
  unanswered,
  type Right,
} from '../../../src/domain/right.ts'

it.each([
  [['GB'], true],
  [['GB-EAW', 'GB-SCT'], true],
  [['DE'], false],
  [['INT'], false],
  [['GB-NIR', 'US-TX'], false],
])('An answer for %j is about the United Kingdom alone: %s', (jurisdictions, expected) => {
  expect(isOnlyAbout({ jurisdictions }, 'GB')).toBe(expected)
})

function makeRight(id: string, topic: string, isCheck = false): Right {
  return {
    ...{ id, topic, slug: id, path: `/rights/${id}/`, title: id, answer: '', more: '' },
    ...{
      leads: false,
      jurisdictions: ['GB'],
      changes: [],
      helplines: [],
      readBy: {},
      layTerms: [],
      sources: [],
      reviewEveryDays: 90,
    },
    ...{ language: 'en', isFallback: false, isUnchecked: false },
    ...(isCheck && { selfCheck: { group: 'pay', question: id, answer: 'No.' } }),
  }
}

it('After an answer come four others: those of its topic, then those of “Is this you?”', () => {
  const all = [
    makeRight('fear', 'fear', true),
    makeRight('pay-1', 'pay', true),
    makeRight('visa', 'visa'),
    makeRight('pay-2', 'pay', true),
    makeRight('freedom', 'freedom', true),
    makeRight('debt', 'debt', true),
    makeRight('passport', 'passport', true),
  ]
  const related = relatedRights(makeRight('pay-1', 'pay', true), all)
  expect(related.map(({ id }) => id)).toEqual(['pay-2', 'fear', 'freedom', 'debt'])
})

/** An answer in one country to a question that others share. */
function inCountry(country: string, sharedQuestion: string): Right {
  const right = makeRight(`${country}-${sharedQuestion}`, sharedQuestion)
  return { ...right, jurisdictions: [country], sharedQuestion }
}

const SHARED = [inCountry('IE', 'pay'), inCountry('GB-GBN', 'pay'), inCountry('IT', 'visa'), inCountry('IE', 'visa')]

it('After an answer never comes the law of another country', () => {
  const [irish, british] = SHARED
  const idsAfter = (right: Right | undefined) => right && relatedRights(right, SHARED).map(({ id }) => id)
  expect(idsAfter(irish)).toEqual(['IE-visa'])
  expect(idsAfter(british)).toEqual([])
})

it('A question leads to its answer in each country, and where there is none the country is not left out', () => {
  expect(countriesWithRights(SHARED)).toEqual(['IE', 'GB', 'IT'])
  const [irish] = SHARED
  const answers = irish && inEachCountry(irish, SHARED)
  expect(answers?.map(({ country, right }) => [country, right?.id])).toEqual([
    ['IE', 'IE-pay'],
    ['GB', 'GB-GBN-pay'],
    ['IT', undefined],
  ])
  expect(inEachCountry(makeRight('alone', 'pay'), SHARED)).toEqual([])
})

it.each([
  ['IE', []],
  ['GB', ['IT-visa']],
  ['IT', ['IE-pay']],
])('A worker in %s is told of the questions without an answer: %j', (country, ids) => {
  expect(unanswered(country, [...SHARED, makeRight('alone', 'pay')]).map(({ id }) => id)).toEqual(ids)
})

it('Before she travels she reads of fees first, then what else the country answers, and what nobody found', () => {
  const agency = { ...makeRight('agency', 'agency'), jurisdictions: ['IE'] }
  const asked = [
    inCountry('IE', 'visa'),
    inCountry('IE', 'fees'),
    inCountry('PL', 'passport'),
    inCountry('IE', 'hours'),
  ]
  const { answers, more, missing } = beforeTravel('IE', [agency, ...asked])
  expect(answers.map(({ id }) => id)).toEqual(['IE-fees', 'IE-visa'])
  expect(more.map(({ id }) => id)).toEqual(['agency'])
  expect(missing.map(({ id }) => id)).toEqual(['PL-passport'])
})
