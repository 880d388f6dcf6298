import { expect, it } from 'vitest'

import { eachNumber } from '../../../../src/ui/calls/each-number.ts'
import { makeHelpline } from '../../../helpers/make-facts.ts'

const numbersOf = (phone: string, dial: string) =>
  eachNumber(makeHelpline({ phone, dial })).map((line) => [line.phone, line.dial])

it('Whoever taps 101 in “999 or 101” does not ring 999', () => {
  expect(numbersOf('999 or 101', '999')).toEqual([
    ['999', '999'],
    ['101', '101'],
  ])
})

it('A line of one number stays as it is', () => {
  expect(numbersOf('08000 121 700', '+448000121700')).toEqual([['08000 121 700', '+448000121700']])
})
