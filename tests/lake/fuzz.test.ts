import { expect, it } from 'vitest'

import { fuzzLake } from '../bench/lake-fuzz.ts'

// `npm run bench -- lake-fuzz` does the same with ten thousand.
it('300 valid, invalid and hostile requests are answered as they should be', { timeout: 120_000 }, async () => {
  const { problems, statuses } = await fuzzLake(300)
  expect(problems).toEqual([])
  expect(Object.keys(statuses)).toEqual(expect.arrayContaining(['200', '400', '401', '403', '404']))
})
