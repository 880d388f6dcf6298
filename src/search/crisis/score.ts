import type { Age } from '../query/age.ts'
import {
  type CrisisModel,
  type Found,
  GROUP_SHARE,
  type LearntWords,
  NEEDS,
  type Need,
  openModel,
  POINTS,
  shareOf,
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
  /** The names of the groups of words in it. */
  readonly groups: readonly string[]
  /** All needs, the most likely first. */
  readonly needs: readonly Need[]
  /** The words that counted, by their share of the points: the largest first. */
  readonly reasons: readonly { readonly found: Found; readonly points: number }[]
}

/**
 * A single word is looked up, or is the first of a sentence; of two, most are (“my boss”), so they need more points. The
 * phrases of urgent help know the words that are a cry by themselves.
 */
const LEAST_OF_TWO_WORDS = 15
const FEWEST_CHINESE = 3

function leastPoints(text: string): number {
  const words = crisisWords(text)
  if (words.length > 2 || words.some((word) => /^\p{Script=Han}/u.test(word) && word.length >= FEWEST_CHINESE)) return 0
  return words.length === 2 ? LEAST_OF_TWO_WORDS : Number.POSITIVE_INFINITY
}

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0)

/** The share of each need among all of them: the softmax of their points. */
function sharesOf(points: readonly number[]): readonly number[] {
  const most = Math.max(...points)
  const odds = points.map((one) => Math.exp((one - most) / POINTS))
  return odds.map((one) => one / sumOf(odds))
}

/** The logarithm of the sum of what the points stand for, in points. */
function together(points: readonly number[]): number {
  const most = Math.max(...points)
  return most + POINTS * Math.log(sumOf(points.map((one) => Math.exp((one - most) / POINTS))))
}

/** Prepares the scoring with what the training wrote. */
export function createCrisisScore(
  model: CrisisModel,
  learnt: LearntWords,
): (text: string, age: Age | undefined) => CrisisScore {
  const find = openModel(model, learnt)
  return (text, age) => {
    const { groups, words } = find(text)
    const weighed = [
      ...groups.map((found) => ({ found, share: shareOf(GROUP_SHARE, groups.length) })),
      ...words.map((found) => ({ found, share: shareOf(WORD_SHARE, words.length) })),
      ...(age === undefined ? [] : [{ found: { group: 'age', points: model.ages[age], text: age }, share: 1 }]),
    ]
    const totals = model.starts.map(
      (start, kind) => start + sumOf(weighed.map(({ found, share }) => share * (found.points[kind] ?? 0))),
    )
    const ofNeeds = totals.slice(0, NEEDS.length)
    const plain = totals[NEEDS.length] ?? 0
    const points = together(ofNeeds) - plain - model.least
    const shares = sharesOf(ofNeeds)
    const reasons = weighed.map(({ found, share }) => ({
      found,
      points: share * (sumOf(shares.map((of, need) => of * (found.points[need] ?? 0))) - (found.points.at(-1) ?? 0)),
    }))
    const least = leastPoints(text)
    return {
      points,
      isCrisis: points > least,
      isSentence: Number.isFinite(least),
      groups: groups.map(({ group }) => group),
      needs: [...NEEDS].sort((one, other) => (shares[NEEDS.indexOf(other)] ?? 0) - (shares[NEEDS.indexOf(one)] ?? 0)),
      reasons: reasons.sort((a, b) => Math.abs(b.points) - Math.abs(a.points)),
    }
  }
}
