import { expect, it } from 'vitest'

import { TimeLimitExceeded, withTimeLimit } from '../../../sanity-studio/lake/query/time-limit.ts'

it('Work within the limit returns its value', () => {
  expect(withTimeLimit(1000, () => [1, 2])).toEqual([1, 2])
})

it.each([
  [
    'a loop without end',
    () => {
      for (;;);
    },
  ],
  ['a regular expression that backtracks for ages', () => /^(a+)+$/.test(`${'a'.repeat(50)}b`)],
  [
    'a loop in a nested call',
    () =>
      [1].map(() =>
        [2]
          .sort(() => {
            for (;;);
          })
          .concat(
            [3, 2].sort(() => {
              for (;;);
            }),
          ),
      ),
  ],
])('Work beyond the limit is stopped: %s', (_, work) => {
  expect(() => withTimeLimit(50, () => [work()])).toThrow(TimeLimitExceeded)
  expect(withTimeLimit(1000, () => 'still usable')).toBe('still usable')
})

it('An error of the work is passed on as it is', () => {
  const error = new RangeError('Mine')
  expect(() =>
    withTimeLimit(1000, () => {
      throw error
    }),
  ).toThrow(error)
})
