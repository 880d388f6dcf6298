import { RANKING } from '../weights.ts'

/** An impact says how much a word says about a document: from 0 to MOST_IMPACT, plus IN_TITLE. */
export const MOST_IMPACT = 127
export const IN_TITLE = 128

/** Levels of an impact in a file. More cost bytes and change no order that matters. */
const LEVELS = 16

/** Marks in a file that the word stands in the title. */
export const TITLE_MARK = LEVELS

/** The impact of a worth: the more of a word, the less one more counts (BM25). From 0 to 1. */
export function saturate(worth: number): number {
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

/** The worth of each level. */
export const LEVEL_WORTHS = Float32Array.from({ length: LEVELS }, (_, level) => worthOfLevel(level))

/** The impact of each level, then of each with the mark of a title. */
export const LEVEL_IMPACTS = Uint8Array.from(
  { length: 2 * LEVELS },
  (_, level) => toImpact(worthOfLevel(level % LEVELS)) | (level >= TITLE_MARK ? IN_TITLE : 0),
)
