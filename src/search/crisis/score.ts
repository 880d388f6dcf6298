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
  /** Whether a word tells of force, fear or the like: wages, tips or a pregnancy alone are a question of rights. */
  readonly isSerious: boolean
  /** The needs that it can be, the most likely first; none where nothing says it. */
  readonly needs: readonly Need[]
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

/** Groups of words of which a sentence has one where more is wrong than pay and hours. */
const SERIOUS: ReadonlySet<string> = new Set([
  ...['fear', 'cry', 'hit', 'weapon', 'kill', 'scream', 'lock', 'hide', 'secret', 'threat'],
  ...['force', 'sex', 'rape', 'let', 'debt', 'papers', 'childword', 'girl', 'woman', 'sleepplace', 'manymen'],
  ...['alone', 'nospeak', 'breakin', 'despair', 'partner', 'street', 'help', 'police', 'injury', 'medical', 'witness'],
  ...['leave'],
])

/** A need that one of these groups must speak of, whatever the other words make likely. */
const NEEDS_A_WORD: Readonly<Partial<Record<Need, readonly string[]>>> = {
  worker: ['me', 'we', 'self', 'pay', 'debt', 'papers', 'boss', 'force', 'threat'],
  guest: ['guest'],
  suicide: ['despair'],
  'home-violence': ['partner'],
  rape: ['rape', 'sex'],
  injury: ['medical', 'injury'],
  'no-shelter': ['street', 'sleepplace'],
}

function needsOf(telling: readonly Found[], { needStarts }: CrisisModel): readonly Need[] {
  if (telling.length === 0) return []
  const share = 1 / Math.sqrt(NEED_PRIOR_SQUARE + telling.length)
  const scores = NEEDS.map((_, at) => (needStarts[at] ?? 0) + share * sumOf(telling.map(({ needs }) => needs[at] ?? 0)))
  const groups = new Set(telling.map(({ group }) => group))
  return NEEDS.map((need, at) => ({ need, score: scores[at] ?? 0 }))
    .filter(({ need }) => NEEDS_A_WORD[need]?.some((group) => groups.has(group)) ?? true)
    .sort((one, other) => other.score - one.score)
    .map(({ need }) => need)
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
    const telling = found.filter(({ needs }) => needs.length > 0)
    return {
      ...{
        points,
        isCrisis: points > least,
        isSentence: Number.isFinite(least),
        isSerious: telling.some(({ group }) => SERIOUS.has(group)),
        needs: needsOf(telling, model),
      },
      reasons: [...reasons].sort((a, b) => Math.abs(b.points) - Math.abs(a.points)),
    }
  }
}
