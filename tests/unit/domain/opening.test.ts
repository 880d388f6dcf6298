import { expect, it } from 'vitest'

import {
  HELPLINE_PURPOSES,
  WEEK_DAYS as DAYS_OF_SCHEMA,
} from '../../../sanity-studio/model/schema/vocabularies/helplines.ts'
import { checkOpeningTimes, checkTimeZone } from '../../../sanity-studio/model/schema/rules/opening-times.ts'
import { mayBeTried } from '../../../src/domain/helpline.ts'
import { openingAt, openingWords, WEEK_DAYS, type Opening } from '../../../src/domain/opening.ts'

const OFFICE: Opening = {
  times: [{ days: ['MO', 'TU', 'WE', 'TH', 'FR'], opens: '09:00', closes: '17:00' }],
  timeZone: 'Europe/Berlin',
}

it('A week has the days of the schema, in its order', () => {
  expect(WEEK_DAYS).toEqual([...DAYS_OF_SCHEMA])
})

it.each([
  ['on a Tuesday at ten', '2026-12-01T09:00:00Z', 'open'],
  ['in the minute in which it opens', '2026-12-01T08:00:00Z', 'open'],
  ['before it opens', '2026-12-01T07:10:30Z', '2026-12-01T08:00:00.000Z'],
  ['in the minute in which it closes', '2026-12-01T16:00:00Z', '2026-12-02T08:00:00.000Z'],
  ['on a Friday evening: on Monday', '2026-12-04T18:00:00Z', '2026-12-07T08:00:00.000Z'],
  ['over the night in which the clocks change', '2026-03-28T12:00:00Z', '2026-03-30T07:00:00.000Z'],
  ['where it is another day than there', '2026-12-06T23:30:00Z', '2026-12-07T08:00:00.000Z'],
])('Whether a line is open: %s', (_, now, expected) => {
  const state = openingAt(OFFICE, new Date(now))
  expect(state instanceof Date ? state.toISOString() : state).toBe(expected)
})

it('A line without days is neither open nor closed', () => {
  expect(openingAt({ times: [], timeZone: 'Europe/London' }, new Date())).toBeUndefined()
})

it.each([
  ['en', 'Monday – Friday 09:00 – 17:00'],
  ['pl', 'poniedziałek – piątek 9:00 – 17:00'],
  ['zh-Hans', '星期一 – 星期五 9:00 – 17:00'],
])('The opening times in words: %s', (language, words) => {
  expect(openingWords(OFFICE, language)).toBe(words)
})

it('Days that do not follow each other are named one by one', () => {
  expect(openingWords({ ...OFFICE, times: [{ days: ['WE', 'MO'], opens: '09:00', closes: '12:30' }] }, 'en')).toBe(
    'Monday and Wednesday 09:00 – 12:30',
  )
})

it.each([
  ['no time zone', { purpose: 'support' }, 'time zone'],
  ['hours in words too', { purpose: 'support', timeZone: 'Europe/London', hours: 'Mon-Fri' }, 'twice'],
  ['an emergency number', { purpose: 'emergency', timeZone: 'Europe/London' }, 'never says that it is closed'],
  ['a line for children', { purpose: 'child', timeZone: 'Europe/London' }, 'never says that it is closed'],
])('Opening times are refused: %s', (_, document, why) => {
  expect(checkOpeningTimes([{}], { document })).toContain(why)
})

it.each(HELPLINE_PURPOSES)('A line that must never be put off is never labelled, every other may be: %s', (purpose) => {
  const isAccepted = checkOpeningTimes([{}], { document: { purpose, timeZone: 'Europe/London' } }) === true
  expect(isAccepted).toBe(mayBeTried({ purpose }))
})

it('Opening times are accepted with their time zone alone', () => {
  expect(checkOpeningTimes([{}], { document: { purpose: 'support', timeZone: 'Europe/London' } })).toBe(true)
  expect(checkOpeningTimes(undefined, {})).toBe(true)
  expect(checkTimeZone('Europe/London')).toBe(true)
  expect(checkTimeZone('London time')).toContain('not the name of a time zone')
})
