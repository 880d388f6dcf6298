import { expect } from 'vitest'

/** As many as a person reads before fixing the first. */
const MAX_SHOWN = 12

/** Fails with the number of problems and the first of them, one a line. */
export function expectNoProblems(problems: readonly string[]): void {
  const shown = problems.slice(0, MAX_SHOWN).join('\n')
  expect(problems.length, `${problems.length} problems, the first:\n${shown}\n`).toBe(0)
}
