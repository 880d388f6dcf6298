import type { Card } from '../../domain/resource.ts'
import { sortCards } from '../../domain/sort.ts'

/** What papers are for, in the order of the list, by the topics that they name first. */
const TOPICS = {
  happens: ['reporting', 'safe-communication'],
  promises: ['policy', 'franchise', 'supply-chain', 'child-exploitation', 'worker-rights'],
  hiring: ['recruitment', 'victim-support'],
  law: ['law', 'privacy', 'partnership'],
} as const satisfies Readonly<Record<string, readonly string[]>>

/** What a paper is for; undefined for one about something else. */
export type Purpose = keyof typeof TOPICS

const PURPOSES: readonly Purpose[] = ['happens', 'promises', 'hiring', 'law']

/** A paper with what it is for. */
export interface ListedPaper {
  readonly card: Card
  readonly purpose: Purpose | undefined
}

/** What a paper is for, by the first of its topics. */
export function purposeOf({ topics: [first = ''] }: Card): Purpose | undefined {
  return PURPOSES.find((purpose) => TOPICS[purpose].some((topic) => topic === first))
}

/** Papers by what they are for, those about something else last; of each purpose the shortest first. */
export function papersByPurpose(papers: readonly Card[], language: string): readonly ListedPaper[] {
  const sorted = sortCards(papers, 'shortest', language).map((card) => ({ card, purpose: purposeOf(card) }))
  return [...PURPOSES, undefined].flatMap((wanted) => sorted.filter(({ purpose }) => purpose === wanted))
}
