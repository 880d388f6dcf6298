import { seededRandom, type Random } from '../random.ts'
import { misspell, misspellStart, turnPlural } from './mistakes.ts'
import type { Scenario } from './read-queries.ts'

/** Rewrites a query as another person may type it; undefined for a query that cannot be typed so. */
type Retype = (random: Random, words: readonly string[]) => readonly string[] | undefined

/** Shorter words are too short to be misspelt or cut. */
const LONG = 5
/** From this length on two slips are respelt. */
const TWO_SLIPS = 8

/** Changes the longest word, which says most; undefined where it has fewer than so many letters. */
function changeLongest(
  words: readonly string[],
  shortest: number,
  change: (word: string) => string,
): readonly string[] | undefined {
  const longest = words.reduce((best, word) => (word.length > best.length ? word : best), '')
  if (longest.length < shortest || !/^[a-z]+$/.test(longest)) return undefined
  return words.map((word) => (word === longest ? change(word) : word))
}

/** Leaves the last word half typed. */
function halfTyped(words: readonly string[]): readonly string[] | undefined {
  const last = words.at(-1) ?? ''
  return last.length < LONG ? undefined : [...words.slice(0, -1), last.slice(0, Math.ceil(last.length * 0.6))]
}

function misspellTwice(random: Random, word: string): string {
  const half = Math.floor(word.length / 2)
  return misspell(random, word.slice(0, half)) + misspell(random, word.slice(half))
}

const VARIANTS = {
  'as they are': (_, words) => words,
  'half typed': (_, words) => halfTyped(words),
  'half typed, with a slip': (random, words) => {
    const half = halfTyped(words)
    return half && [...half.slice(0, -1), misspell(random, half.at(-1) ?? '')]
  },
  'with a slip': (random, words) => changeLongest(words, LONG, (word) => misspell(random, word)),
  'with a slip at a first letter': (random, words) => changeLongest(words, LONG, (word) => misspellStart(random, word)),
  'with two slips': (random, words) => changeLongest(words, TWO_SLIPS, (word) => misspellTwice(random, word)),
  'with plurals and singulars turned': (_, words) => words.map(turnPlural),
  'with two words typed as one': (_, [first = '', second, ...others]) =>
    second === undefined ? undefined : [first + second, ...others],
} as const satisfies Record<string, Retype>

/** The ways in which queries are typed. */
export type Variant = keyof typeof VARIANTS

const SEED = 11

/**
 * The graded queries typed in another way, with the same answers: by them the weights of expansions show. A query that
 * cannot be typed so is left out. The same queries give the same variants.
 */
export function retype(scenarios: readonly Scenario[], variant: Variant): readonly Scenario[] {
  const random = seededRandom(SEED)
  return scenarios.flatMap(({ query, grades }) => {
    const typed = VARIANTS[variant](random, query.toLowerCase().split(/\s+/))
    // A space says that the last word is finished.
    const end = variant.startsWith('half typed') || variant === 'as they are' ? '' : ' '
    return typed === undefined ? [] : [{ query: `${typed.join(' ')}${end}`, grades }]
  })
}
