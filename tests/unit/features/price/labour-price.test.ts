import { expect, test } from 'vitest'

import { priceOfAnHour, type PriceFigures } from '../../../../src/features/price/labour-price.ts'

/** The United Kingdom from April 2026. */
const ADULT: PriceFigures = {
  wage: 12.71,
  holiday: 12.07,
  insurance: 15,
  'insurance-from': 5_000,
  pension: 3,
  'pension-joined-from': 10_000,
  'pension-from': 6_240,
  'pension-to': 50_270,
}
const YOUNG: PriceFigures = { ...ADULT, wage: 10.85, insurance: 0, pension: 0 }
const NOTHING_ADDED = { weeks: 52, travel: 0, margin: 0 }

/*
 * Worked by hand. Holiday: 12.71 x .1207 = 1.5341, together 14.2441 an hour.
 * 35 hours: 1,820 hours, 25,924.26 a year; (25,924.26 - 5,000) x .15 / 1,820 = 1.7245; (25,924.26 - 6,240) x .03 / 1,820 = .3245.
 * 20 hours: 1,040 hours, 14,813.86 a year; (14,813.86 - 5,000) x .15 / 1,040 = 1.4155; (14,813.86 - 6,240) x .03 / 1,040 = .2473.
 * 13 hours: 676 hours, 9,629.01 a year: no pension; (9,629.01 - 5,000) x .15 / 676 = 1.0271.
 * 18 to 20: 10.85 + 1.3096.
 */
test.each([
  ['a full week', ADULT, 35, 16.2931],
  ['20 hours a week', ADULT, 20, 15.9069],
  ['13 hours a week, below the pension', ADULT, 13, 15.2712],
  ['a worker of 18 to 20', YOUNG, 35, 12.1596],
] as const)('an hour of %s costs what was worked out by hand', (_, figures, hours, total) => {
  expect(priceOfAnHour(figures, { ...NOTHING_ADDED, hours }).total).toBeCloseTo(total, 3)
})

test('the agency’s own part is a share of all that the worker costs, travel too', () => {
  const { parts, total } = priceOfAnHour(ADULT, { hours: 35, weeks: 52, travel: 0.5, margin: 10 })
  expect(parts.margin).toBeCloseTo(1.6793, 3)
  expect(total).toBeCloseTo(18.4724, 3)
})

test('no hours a week make no endless price', () => {
  expect(priceOfAnHour(ADULT, { ...NOTHING_ADDED, hours: 0 }).total).toBeCloseTo(14.2441, 3)
})
