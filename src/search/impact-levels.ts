import { MOST_IMPACT } from './search-index.ts'
import { RANKING } from './ranking.ts'

/** Levels of an impact in a file. More cost bytes and change no order that matters. */
const LEVELS = 16

/** Marks in a file that the word stands in the title. */
export const TITLE_MARK = LEVELS

/** The impact of a worth: the more of a word, the less one more counts (BM25). From 0 to 1. */
function saturate(worth: number): number {
  return worth / (worth + RANKING.saturation)
}

/** The level, from 1, under which a worth is written. */
export function levelOf(worth: number): number {
  return Math.min(LEVELS - 1, Math.max(1, Math.round(saturate(worth) * LEVELS)))
}

/** The worth that a level stands for; none for level 0. */
export function worthOfLevel(level: number): number {
  const saturated = level / LEVELS
  return (RANKING.saturation * saturated) / (1 - saturated)
}

/** The impact of a worth in the steps of an index in memory. */
export function toImpact(worth: number): number {
  return Math.round(saturate(worth) * MOST_IMPACT)
}
