import { readFileSync } from 'node:fs'

/**
 * The tuned graded queries of the search (`../search/scenarios.ts`) of people who look something up, as they were when the
 * weights were learnt. Those of somebody who is in a situation, or sees one, are left out: there the card is right.
 */
export const GRADED_LOOKUPS: readonly string[] = readFileSync(`${import.meta.dirname}/sentences/lookups.txt`, 'utf8')
  .trim()
  .split('\n')
