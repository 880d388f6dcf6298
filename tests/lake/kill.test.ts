import { expect, inject, it } from 'vitest'

import { killLake } from '../bench/lake-kill.ts'

// `npm run bench -- lake-kill` does the same a hundred times.
it(
  'What a lake has acknowledged is there after it was killed, whole, three times over',
  { timeout: 300_000 },
  async () => {
    const { problems, pairs, publications, uploads, saves, interrupted } = await killLake(
      3,
      inject('frozenEnglishContent'),
    )
    expect(problems).toEqual([])
    expect([pairs, publications, uploads, saves].every((count) => count > 0)).toBe(true)
    expect(interrupted).toBe(3)
  },
)
