import type { Evidence } from './evidence.ts'

/** `unchecked`: no person has checked it yet. `overdue`: the review interval has passed, or the date is in the future. */
export type Freshness = 'unchecked' | 'fresh' | 'overdue'

const DAY = 24 * 60 * 60 * 1000

/**
 * How fresh a fact is on a day.
 * @param today YYYY-MM-DD; passed in, so that a build can be repeated.
 */
export function freshnessOf(evidence: Pick<Evidence, 'lastReviewed' | 'reviewEveryDays'>, today: string): Freshness {
  if (evidence.lastReviewed === undefined) return 'unchecked'
  const age = (Date.parse(today) - Date.parse(evidence.lastReviewed)) / DAY
  // Asked this way round, a date that cannot be read counts as overdue.
  return age >= 0 && age <= evidence.reviewEveryDays ? 'fresh' : 'overdue'
}
