/** The measures from which a hotel picks five, by what each shows: the levels of indicators. */
export const MEASURES = {
  input: ['trained', 'notices', 'suppliers', 'plan'],
  learning: ['knowledge'],
  behaviour: ['channel', 'concerns'],
  outcome: ['conditions', 'fees', 'remedy'],
  'harm-check': ['looks', 'pressure', 'stayed'],
} as const

export type Measure = (typeof MEASURES)[keyof typeof MEASURES][number]

/** All of them, in the order of pages. */
export const ALL_MEASURES: readonly Measure[] = Object.values(MEASURES).flat()

/** So many are picked, and these at first: one of each level. */
export const PICKED: readonly Measure[] = ['trained', 'knowledge', 'concerns', 'conditions', 'looks']

/** Those that the hub's own files can fill. */
export const FROM_FILES = ['plan', 'trained', 'knowledge', 'concerns', 'looks'] as const satisfies readonly Measure[]

/** What is counted and, where all are known, of how many. */
export interface Figure {
  readonly part: number
  readonly whole?: number
}

/** The figures of a year; what is not in it was not counted. */
export type Figures = Readonly<Partial<Record<Measure, Figure>>>

/** Things and not people: a count of them points at nobody (facts: counts of documents or firms have no limit). */
const OF_THINGS: readonly Measure[] = ['notices', 'suppliers', 'plan']

/** From so many on, a count of people may be shared (facts: guidance after the Office for National Statistics). */
const LEAST_SHARED = 5

/**
 * The one rule of what is shared: neither a count of people under five nor a number from which it could be worked out. So a
 * figure is hidden if its part, its whole or the rest is from 1 to 4. No figure of the files is the sum of others.
 */
export function mayBeShared(measure: Measure, { part, whole }: Figure): boolean {
  if (OF_THINGS.includes(measure)) return true
  const counts = whole === undefined ? [part] : [part, whole, whole - part]
  return counts.every((count) => count === 0 || count >= LEAST_SHARED)
}
