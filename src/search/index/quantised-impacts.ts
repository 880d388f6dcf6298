import { RANKING } from '../weights.ts'

/** An impact says how much a word says about a document: from 0 to MOST_IMPACT, plus IN_TITLE. */
export const MOST_IMPACT = 127
export const IN_TITLE = 128

/** Levels of an impact in the metadata. More change no order that matters. */
const LEVELS = 16

/** The impact of a weight: the more of a word, the less one more counts (BM25). From 0 to 1. */
export function saturate(weight: number): number {
  return weight / (weight + RANKING.saturation)
}

/** The level of a weight, from 1. */
export function levelOf(weight: number): number {
  return Math.min(LEVELS - 1, Math.max(1, Math.round(saturate(weight) * LEVELS)))
}

/** The weight that a level stands for; none for level 0. */
export function weightOfLevel(level: number): number {
  const saturated = level / LEVELS
  return (RANKING.saturation * saturated) / (1 - saturated)
}

/** The impact of a weight in the steps of an index in memory. */
export function toImpact(weight: number): number {
  return Math.round(saturate(weight) * MOST_IMPACT)
}

/** The weight of each level. */
export const LEVEL_WEIGHTS = Float32Array.from({ length: LEVELS }, (_, level) => weightOfLevel(level))

/** The impact of each level. */
export const LEVEL_IMPACTS = Uint8Array.from({ length: LEVELS }, (_, level) => toImpact(weightOfLevel(level)))

/**
 * For each term-frequency bucket, how often a word is in a body, as far as that makes a difference: once, twice, three or
 * four times, more.
 */
const BUCKETS = [1, 2, 3.4, 7] as const

const LEAST = [1, 2, 3, 5] as const

/** The term-frequency bucket of a word that is so often in a body. */
export function bucketOf(frequency: number): number {
  return LEAST.findLastIndex((least) => frequency >= least)
}

/** The steps of a weight of 1 in a body. */
const STEPS = 64

/** The weight of a word that is once in a body, as a whole number of steps. */
export function stepsOf(weight: number): number {
  return Math.round(weight * STEPS)
}

/** The weight of a word in a body, by its term-frequency bucket and by the steps of a word that is once in it. */
export function weightInBody(bucket: number, steps: number): number {
  return ((BUCKETS[bucket] ?? 1) * steps) / STEPS
}
