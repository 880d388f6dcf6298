import type { Quarters } from './release.ts'

/** The count of a row of the report. */
export const ROWS = ['trained', 'suppliers', 'knowledge', 'concerns', 'conditions', 'looks'] as const
export type RowName = (typeof ROWS)[number]

/** A part of a whole: people who said yes of those who were asked. */
export interface Part {
  readonly part: number
  readonly whole: number
}

/** What was counted in one year. What is absent was not counted. */
export interface CountedYear {
  /** People who took part in a training, each once, in the quarter of the first one of the year. */
  readonly trained?: Quarters | undefined
  /** All people who work on the site. */
  readonly staff?: number | undefined
  /** Quizzes about three months after a first training, and those with four in five right. */
  readonly knowledge?: Part | undefined
  /** Entries of the log that were passed on by the agreed route and did not rest only on looks. */
  readonly concerns?: Quarters | undefined
  /** Entries that rested only on looks. */
  readonly looks?: Quarters | undefined
  /** Firms, not people. */
  readonly suppliers?: Part | undefined
  /** Workers asked in private, and those with their own papers and full pay. */
  readonly conditions?: Part | undefined
}

type Tally = [number, number, number, number]

/** The counts of the years that were counted; a year with nothing has zeros, one that nobody counted is not in it. */
export type TallyOfYears = Map<number, Tally>

/** Says that a year was counted, also where there is nothing to count in it. */
export function openYear(tally: TallyOfYears, year: number): Tally {
  const quarters = tally.get(year) ?? [0, 0, 0, 0]
  tally.set(year, quarters)
  return quarters
}

/** The year of a day. */
export function yearOf(day: string): number {
  return Number(day.slice(0, 4))
}

/** Counts one more on a day. */
export function countOn(tally: TallyOfYears, day: string): void {
  const quarters = openYear(tally, yearOf(day))
  const month = Number(day.slice(5, 7))
  if (month <= 3) quarters[0] += 1
  else if (month <= 6) quarters[1] += 1
  else if (month <= 9) quarters[2] += 1
  else quarters[3] += 1
}
