import { describe, expect, it } from 'vitest'

import { signOfWeek, weekOf } from '../../../../../src/features/training/talk/sign-of-week.ts'
import { makeSign } from '../../../../helpers/make-facts.ts'

describe('A week of ISO 8601', () => {
  it.each([
    ['2026-11-27', { year: 2026, number: 48, from: '2026-11-23', until: '2026-11-29' }],
    ['2026-01-01', { year: 2026, number: 1, from: '2025-12-29', until: '2026-01-04' }],
    ['2027-01-03', { year: 2026, number: 53, from: '2026-12-28', until: '2027-01-03' }],
    ['2027-01-04', { year: 2027, number: 1 }],
    ['2024-12-30', { year: 2025, number: 1 }],
  ])('%s', (day, week) => {
    expect(weekOf(day)).toMatchObject(week)
  })
})

const signs = [
  makeSign({ id: 'sign-hk-1', roles: ['housekeeping'] }),
  makeSign({ id: 'sign-hk-2', roles: ['housekeeping'] }),
  makeSign({ id: 'sign-fd-1', roles: ['front-desk'] }),
  makeSign({ id: 'sign-all-1', forEveryJob: true }),
]
const MONDAYS = ['2026-11-23', '2026-11-30', '2026-12-07', '2026-12-14']

describe('The sign of the week', () => {
  it('is the same from Monday to Sunday, and another one a week later', () => {
    expect(signOfWeek(signs, '2026-11-29')).toBe(signOfWeek(signs, '2026-11-23'))
    expect(signOfWeek(signs, '2026-11-30')).not.toBe(signOfWeek(signs, '2026-11-29'))
  })

  it('gives each sign its week before one comes again, and jobs by turns', () => {
    const weeks = MONDAYS.map((day) => signOfWeek(signs, day)?.id ?? '')
    expect(weeks.toSorted()).toEqual(signs.map(({ id }) => id).toSorted())
    const turns = [...weeks, ...weeks].join(' ')
    expect(turns).toContain('sign-all-1 sign-fd-1 sign-hk-1 sign-hk-2')
  })

  it('does not depend on the order in which signs are read', () => {
    for (const day of MONDAYS) expect(signOfWeek(signs.toReversed(), day)).toBe(signOfWeek(signs, day))
  })

  it('is none where there are no signs', () => {
    expect(signOfWeek([], '2026-11-27')).toBeUndefined()
  })
})
