import { entriesOf, crisisWords } from './spelling.ts'
import { hashOf } from '../../domain/text-hash.ts'
import { unpack } from './packed-set.ts'

/** The needs, each with a card that speaks to the person who has it. */
export const NEEDS = [
  ...(['danger', 'child', 'worker', 'staff', 'guest'] as const),
  ...(['suicide', 'home-violence', 'rape', 'injury', 'no-shelter'] as const),
] as const
export type Need = (typeof NEEDS)[number]

/** Points for each need, in their order, and at last for a sentence that looks something up. */
export type Points = readonly number[]

/** So many points are one of a logit: the natural logarithm of how much likelier one kind is than another. */
export const POINTS = 10

/** How much the groups of words count together, and how much the learnt words. */
export const GROUP_SHARE = 2
export const WORD_SHARE = 1.5

/** The weight of each of so many words that were found: a long sentence has no more points than a short one. */
export function shareOf(all: number, found: number): number {
  return all / Math.sqrt(found + 1)
}

/** The model that the training writes into `weights.ts`, without the learnt words. */
export interface CrisisModel {
  readonly wordBits: number
  /** The points of a sentence in which nothing was found. */
  readonly starts: Points
  /** A sentence with more points for help than these needs it. */
  readonly least: number
  /** The points of an age under 18 that somebody says of herself, or of another. */
  readonly ages: { readonly own: Points; readonly other: Points }
  /** A line each: name, how many words, points, packed words. */
  readonly groups: string
}

/** Words that the training chose by itself: a line each for those of the same points: how many, points, packed words. */
export type LearntWords = string

/** Something that counted, and how it was found. */
export interface Found {
  /** “fear” for a word of this group, “learnt” for a learnt one. */
  readonly group: string
  readonly points: Points
  readonly text: string
}

/** Finds what counts in a sentence: each group once, by the first word of it, and each learnt word once. */
export type Finder = (text: string) => { readonly groups: readonly Found[]; readonly words: readonly Found[] }

const linesOf = (text: string) => text.trim().split('\n')

function readPoints(parts: readonly string[]): Points {
  return parts.slice(0, NEEDS.length + 1).map(Number)
}

/** Opens the vocabulary. @throws Error for one that is cut short. */
export function openModel({ wordBits, groups }: CrisisModel, learnt: LearntWords): Finder {
  const ofGroups = new Map<number, { group: string; points: Points }[]>()
  for (const line of linesOf(groups)) {
    const [group = '', count, ...rest] = line.split(' ')
    const found = { group, points: readPoints(rest) }
    for (const hash of unpack(rest.at(-1) ?? '', Number(count), wordBits)) {
      ofGroups.set(hash, [...(ofGroups.get(hash) ?? []), found])
    }
  }
  const ofWords = new Map<number, Points>()
  for (const line of linesOf(learnt)) {
    const [count, ...rest] = line.split(' ')
    const points = readPoints(rest)
    for (const hash of unpack(rest.at(-1) ?? '', Number(count), wordBits)) ofWords.set(hash, points)
  }
  return (text) => {
    const foundGroups = new Map<string, Found>()
    const foundWords = new Map<number, Found>()
    for (const entry of crisisWords(text).flatMap(entriesOf)) {
      const hash = hashOf(entry, wordBits)
      const shown = entry.replace('.', '')
      for (const found of ofGroups.get(hash) ?? []) {
        if (!foundGroups.has(found.group)) foundGroups.set(found.group, { ...found, text: shown })
      }
      const points = ofWords.get(hash)
      if (points !== undefined) foundWords.set(hash, { group: 'learnt', points, text: shown })
    }
    return { groups: [...foundGroups.values()], words: [...foundWords.values()] }
  }
}
