import { expect } from 'vitest'

/** As many as a person reads before mending the first. */
const MOST_SHOWN = 12

/** Fails with how many faults there are and the first of them, one a line. */
export function expectNoFaults(faults: readonly string[]): void {
  const shown = faults.slice(0, MOST_SHOWN).join('\n')
  expect(faults.length, `${faults.length} faults, the first:\n${shown}\n`).toBe(0)
}
