import { entriesOf, runsOf, crisisWords } from './spelling.ts'
import { hashOf, unpack } from './packed-set.ts'

/** Who needs help, and of what kind: each has a card that speaks to her. */
export const NEEDS = [
  ...(['danger', 'child', 'worker', 'staff', 'guest'] as const),
  ...(['suicide', 'home-violence', 'rape', 'injury', 'no-shelter'] as const),
] as const
export type Need = (typeof NEEDS)[number]

/** A word says more than a run of letters: so much more. */
export const WORD_SHARE = 3

/**
 * What is added to the square of the length of what was found, so that few words say little: as if so much had been found
 * that says nothing.
 */
export const PRIOR_SQUARE = 18
/** The same for the needs. */
export const NEED_PRIOR_SQUARE = 1

/** Points for a thing that was found in a sentence. */
export interface Points {
  /** “fear” for a word of this group, “letters” for a run. */
  readonly group: string
  readonly help: number
  /** By need, in their order; none for a run of letters. */
  readonly needs: readonly number[]
}

/** What the training writes: `weights.ts`. */
export interface CrisisModel {
  readonly wordBits: number
  readonly runBits: number
  /** A sentence without any points has so many, and one with more than these needs help. */
  readonly start: number
  readonly least: number
  readonly needStarts: readonly number[]
  /** A line each: name, how many words, points for help, for each need, packed words. */
  readonly groups: string
  /** A line each: points for help, how many runs, packed runs. */
  readonly runs: string
}

/** Something that counted, and how it was found. */
export interface Found extends Points {
  readonly text: string
}

/** Finds what counts in a sentence, each group once, by the first word of it. */
export type Finder = (text: string) => readonly Found[]

const linesOf = (text: string) => text.trim().split('\n')

/** Opens the vocabulary. @throws Error for one that is cut short. */
export function openModel({ wordBits, runBits, groups, runs }: CrisisModel): Finder {
  const words = new Map<number, Points[]>()
  for (const line of linesOf(groups)) {
    const [group = '', count, help, ...rest] = line.split(' ')
    const points = { group, help: Number(help), needs: rest.slice(0, NEEDS.length).map(Number) }
    for (const hash of unpack(rest.at(-1) ?? '', Number(count), wordBits)) {
      words.set(hash, [...(words.get(hash) ?? []), points])
    }
  }
  const runPoints = new Map<number, Points>()
  for (const line of linesOf(runs)) {
    const [help, count, packed = ''] = line.split(' ')
    const points = { group: 'letters', help: Number(help), needs: [] }
    for (const hash of unpack(packed, Number(count), runBits)) runPoints.set(hash, points)
  }
  return (text) => {
    const foundGroups = new Map<string, Found>()
    const foundRuns = new Map<number, Found>()
    for (const word of crisisWords(text)) {
      for (const entry of entriesOf(word)) {
        for (const points of words.get(hashOf(entry, wordBits)) ?? []) {
          if (!foundGroups.has(points.group)) foundGroups.set(points.group, { ...points, text: entry.replace('.', '') })
        }
      }
      for (const run of runsOf(word)) {
        const hash = hashOf(run, runBits)
        const points = runPoints.get(hash)
        if (points !== undefined && !foundRuns.has(hash)) foundRuns.set(hash, { ...points, text: run })
      }
    }
    return [...foundGroups.values(), ...foundRuns.values()]
  }
}
