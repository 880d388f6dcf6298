import { describe, expect, it } from 'vitest'

import { checkSheet, type CurrentNumbers } from '../../../../../src/features/help/sheet-check/check-sheet.ts'

const MAIN = { label: 'Helpline', phone: '08000 121 700', address: 'tel:+448000121700', checkEveryDays: 90 }
const EMERGENCY = { label: 'Emergency', phone: '999', address: 'tel:999', checkEveryDays: 90 }
const COUNTRIES: Readonly<Record<string, CurrentNumbers>> = {
  GB: { name: 'United Kingdom', lines: { main: MAIN, emergency: EMERGENCY } },
  IN: { name: 'India', lines: {} },
}
const SHEET = { kind: 'poster', date: '2026-11-01', country: 'GB', number: '08000121700' }
const TODAY = '2026-11-27'

/** The state of a sheet that differs from the one above. */
function stateOf(differences: Partial<typeof SHEET>, today = TODAY): string {
  return checkSheet({ ...SHEET, ...differences }, COUNTRIES, today).state
}

describe('A sheet with the number of today', () => {
  it('is up to date, with the line that it names', () => {
    expect(checkSheet(SHEET, COUNTRIES, TODAY)).toEqual({ state: 'up-to-date', country: 'United Kingdom', line: MAIN })
  })

  it.each(['+448000121700', '999'])('also where it bears %s', (number) => {
    expect(stateOf({ number })).toBe('up-to-date')
  })

  it('is old after the check interval of its number, and not a day before', () => {
    expect(stateOf({ date: '2026-08-29' })).toBe('up-to-date')
    expect(stateOf({ date: '2026-08-28' })).toBe('old')
  })

  it('is old where no calendar has its date', () => {
    expect(stateOf({ date: '2026-99-99' })).toBe('old')
  })

  it('cannot be from a day that is still to come', () => {
    expect(stateOf({ date: '2026-11-28' })).toBe('later')
  })
})

describe('A sheet with another number', () => {
  it('is told the number of now', () => {
    expect(checkSheet({ ...SHEET, number: '0800111' }, COUNTRIES, TODAY)).toMatchObject({
      state: 'changed',
      line: MAIN,
    })
  })

  it('of a country whose numbers are gone says so', () => {
    expect(stateOf({ country: 'IN', number: '112' })).toBe('gone')
  })

  it.each(['XX', 'toString', '__proto__'])('of a country that the hub does not know: %s', (country) => {
    expect(stateOf({ country })).toBe('unknown-country')
  })
})
