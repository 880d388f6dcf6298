import {
  type CrisisModel,
  type Finder,
  type Found,
  NEED_PRIOR_SQUARE,
  NEEDS,
  type Need,
  openModel,
  PRIOR_SQUARE,
  WORD_SHARE,
} from './model.ts'
import { crisisWords } from './spelling.ts'

/** How much a sentence is like one of somebody who needs help, and why. */
export interface CrisisScore {
  /** Whether somebody seems to need help, rather than to look something up for work. */
  readonly isCrisis: boolean
  /** Whether there is more than one word. */
  readonly isSentence: boolean
  /** How far above the least points, or below. */
  readonly points: number
  /** Whom the card speaks to; undefined where nothing says it. */
  readonly need: Need | undefined
  /** What counted, by its share of the points: the largest first. */
  readonly reasons: readonly { readonly found: Found; readonly points: number }[]
}

/**
 * A single word is looked up, or is the first of a sentence; of two, most are (“my boss”), so they need more points. The
 * phrases of urgent help know the words that are a cry by themselves.
 */
const LEAST_OF_TWO_WORDS = 5
const FEWEST_CHINESE = 3

function leastPoints(text: string): number {
  const words = crisisWords(text)
  if (words.length > 2 || words.some((word) => /^\p{Script=Han}/u.test(word) && word.length >= FEWEST_CHINESE)) return 0
  return words.length === 2 ? LEAST_OF_TWO_WORDS : Number.POSITIVE_INFINITY
}

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0)

function needOf(found: readonly Found[], { needStarts }: CrisisModel): Need | undefined {
  const telling = found.filter(({ needs }) => needs.length > 0)
  if (telling.length === 0) return undefined
  const share = 1 / Math.sqrt(NEED_PRIOR_SQUARE + telling.length)
  const scores = NEEDS.map((_, at) => (needStarts[at] ?? 0) + share * sumOf(telling.map(({ needs }) => needs[at] ?? 0)))
  return NEEDS[scores.indexOf(Math.max(...scores))]
}

/** Prepares the scoring with what the training wrote. */
export function createCrisisScore(model: CrisisModel): (text: string) => CrisisScore {
  const find: Finder = openModel(model)
  return (text) => {
    const found = find(text)
    // The length of the vector of what was found: a long sentence has no more points than a short one.
    const length = Math.sqrt(PRIOR_SQUARE + sumOf(found.map(({ needs }) => (needs.length > 0 ? WORD_SHARE ** 2 : 1))))
    const reasons = found.map((one) => ({ found: one, points: one.help / length }))
    const least = leastPoints(text)
    const points = model.start + sumOf(reasons.map((reason) => reason.points)) - model.least
    return {
      ...{ points, isCrisis: points > least, isSentence: Number.isFinite(least), need: needOf(found, model) },
      reasons: [...reasons].sort((a, b) => Math.abs(b.points) - Math.abs(a.points)),
    }
  }
}
