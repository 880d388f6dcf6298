import { expect, test } from 'vitest'

import type { Fate, Planned } from '../../../../sanity-studio/app/table/several/change.ts'
import { sayDay, sayOutcome, sayPlan } from '../../../../sanity-studio/app/table/several/say.ts'

const writes = { transactionId: 't', mutations: [], undo: [] }
const CHANGE: Fate = { state: 'change', note: undefined, writes }
const SAME: Fate = { state: 'same', why: 'It is so.' }
const REFUSED: Fate = { state: 'refused', why: 'It is a translation.' }

const planned = (...fates: readonly Fate[]): readonly Planned[] =>
  fates.map((fate, at) => ({ id: String(at), type: 'guide', title: 'At night', fate }))
const outcomes = (...failures: readonly (string | undefined)[]) =>
  failures.map((failure, at) => ({ id: String(at), type: 'guide', title: 'At night', writes, failure }))

test('A plan says how many documents will change, are so already and cannot be changed', () => {
  expect(sayPlan(planned(CHANGE, CHANGE, SAME, REFUSED), 'changed')).toBe(
    '2 documents will change. 1 is so already. 1 cannot be changed.',
  )
  expect(sayPlan(planned(CHANGE, SAME, SAME), 'published')).toBe('1 document will be published. 2 are so already.')
})

test('What became of it says how many are changed or as before', () => {
  expect(sayOutcome(outcomes(undefined, undefined, 'Why'), 'changed')).toBe('2 documents are changed. 1 is not.')
  expect(sayOutcome(outcomes(undefined), 'as before')).toBe('1 document is as before.')
})

test('A day is said as people say it, and what is none as it is written', () => {
  expect(sayDay('2026-11-07')).toBe('7 November 2026')
  expect(sayDay('soon')).toBe('soon')
})
