import { expect, it } from 'vitest'

import type { SizeRule } from '../../../../src/domain/law.ts'
import { sizeKey, sizeVerdict } from '../../../../src/features/law/law-size.ts'

const ROOMS = { measure: 'rooms', number: 10, isOver: true }
const ASSETS = { measure: 'assets', number: 20_000_000, isOver: false, currency: 'CAD' }
const REVENUE = { measure: 'turnover', number: 40_000_000, isOver: false, currency: 'CAD' }
const STAFF = { measure: 'employees', number: 250, isOver: false }

function rule(...tests: SizeRule['tests']): SizeRule {
  return { tests, needed: tests.length, belowDepends: false }
}

const TWO_OF_THREE = { ...rule(ASSETS, REVENUE, STAFF), needed: 2 }

it.each([
  ['A law without a number holds at any size', rule(), { rooms: 3 }, 'any'],
  ['Nothing is said while nothing is typed', rule(ROOMS), {}, 'ask'],
  ['“More than 10” is not 10', rule(ROOMS), { rooms: 10 }, 'below'],
  ['“More than 10” is 11', rule(ROOMS), { rooms: 11 }, 'reached'],
  ['“250 or more” is 250', rule(STAFF), { employees: 250 }, 'reached'],
  [
    'A smaller hotel can be covered where the law says so',
    { ...rule(ROOMS), belowDepends: true },
    { rooms: 5 },
    'depends',
  ],
  ['2 of 3 are enough', TWO_OF_THREE, { 'assets CAD': 20_000_000, employees: 300 }, 'reached'],
  ['1 of 3 with the others missing is open', TWO_OF_THREE, { employees: 300 }, 'ask'],
  ['2 of 3 that are too small leave it out', TWO_OF_THREE, { 'assets CAD': 1, 'turnover CAD': 1 }, 'below'],
  ['Money of another currency is no answer', rule(REVENUE), { 'turnover USD': 90_000_000 }, 'ask'],
] as const)('%s', (_, size, numbers, verdict) => {
  expect(sizeVerdict(size, new Map(Object.entries(numbers)))).toBe(verdict)
})

it('A number is asked for once in each currency', () => {
  expect([ROOMS, REVENUE].map(sizeKey)).toEqual(['rooms', 'turnover CAD'])
})
