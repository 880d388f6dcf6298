/** How often a word stands in a body, as far as that makes a difference: once, twice, three or four times, more. */
export const TIMES = [1, 2, 3.4, 7] as const

const LEAST = [1, 2, 3, 5] as const

/** The place in TIMES of a word that stands so often in a body. */
export function placeInTimes(times: number): number {
  return LEAST.findLastIndex((least) => times >= least)
}
