import { evaluateSync, parse } from 'groq-js'
import { expect, test } from 'vitest'

import { checkShowUntil, lastSoonDay, SOON_QUERY, soonWords } from '../../../../sanity-studio/model/rules/shown-days.ts'
import { shownState } from '../../../../src/domain/shown-days.ts'

const DAYS = { showFrom: '2027-01-12', showUntil: '2027-03-03' }

test.each([
  ['2027-01-11', 'waits'],
  ['2027-01-12', 'shown'],
  ['2027-03-03', 'shown'],
  ['2027-03-04', 'over'],
])('On %s a document with both days is in this state: %s', (today, state) => {
  expect(shownState(DAYS, today)).toBe(state)
  expect(shownState({}, today)).toBe('shown')
})

test('A last day before the first is refused, and one day is enough', () => {
  expect(checkShowUntil('2027-01-11', DAYS)).toContain('“Show until” (2027-01-11) is before “Show from” (2027-01-12)')
  expect(checkShowUntil('2027-01-12', DAYS)).toBe(true)
  expect(checkShowUntil('2027-01-11', {})).toBe(true)
})

test.each([
  ['2026-12-31', 'From 12 January, until 3 March.'],
  ['2027-01-12', 'Until 3 March.'],
  ['2027-03-03', 'Until 3 March.'],
])('On %s an editor reads: %s', (today, words) => {
  expect(soonWords(DAYS, today)).toBe(words)
})

test('What begins or ends within thirty days is found, the next first', () => {
  const dataset = [
    { _id: 'ends', _type: 'guide', showFrom: '2026-01-01', showUntil: '2027-01-05' },
    { _id: 'begins', _type: 'guide', showFrom: '2027-01-02' },
    { _id: 'begins today', _type: 'guide', showFrom: '2027-01-01' },
    { _id: 'later', _type: 'guide', showFrom: '2027-02-01' },
    { _id: 'over', _type: 'guide', showUntil: '2026-12-31' },
    { _id: 'translation', _type: 'guide', showFrom: '2027-01-02', translationOf: {} },
  ]
  const params = { today: '2027-01-01', soon: lastSoonDay('2027-01-01') }
  const found: unknown = evaluateSync(parse(SOON_QUERY, { params }), { dataset, params }).data
  expect(found).toMatchObject([{ _id: 'begins' }, { _id: 'ends' }])
})
