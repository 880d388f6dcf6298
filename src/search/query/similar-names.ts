import Fuse from 'fuse.js/basic'

import type { SearchCard } from '../index/cards.ts'
import { foldText } from '../text/normalise.ts'
import type { SearchGroup } from '../model.ts'

/** Something that is called like what was typed. */
export interface SimilarName {
  readonly name: string
  /** The places of the documents that are called so, in the order of the index. */
  readonly documents: readonly number[]
}

/** Finds names that look like what was typed, however badly it was. */
export type FindSimilar = (words: string, limit: number) => readonly SimilarName[]

/** The lay terms of a document, by its place. */
export type TermsOf = (document: number) => readonly string[]

/** Prepares the names of the documents of an index. */
export type CreateSimilar = (cards: readonly SearchCard[], termsOf: TermsOf) => FindSimilar

/** Their names are short and say what the hub is about; titles of resources are long and many. */
const NAMED: ReadonlySet<SearchGroup> = new Set(['topic', 'role', 'sign', 'helpline'])

/** Longer names are sentences: nothing typed is like one. */
const LONGEST_NAME = 40

/** Fuse compares no longer pattern at once. */
const LONGEST_PATTERN = 32

/** From .45 on “resepshun” finds something, from .6 on “quantum jazz” does too. */
const LEAST_ALIKE = 0.55

function namesOf(cards: readonly SearchCard[], termsOf: TermsOf): readonly SimilarName[] {
  const names = new Map<string, number[]>()
  cards.forEach(({ group, title }, document) => {
    if (!NAMED.has(group)) return
    for (const name of [title, ...termsOf(document)]) {
      if (name.length > LONGEST_NAME || !/\p{L}/u.test(name)) continue
      const known = names.get(name)
      if (known === undefined) names.set(name, [document])
      else known.push(document)
    }
  })
  return [...names].map(([name, documents]) => ({ name, documents }))
}

/** Prepares the names of topics, jobs, signs and helplines, with their lay terms. The index is made at the first use. */
export const createFindSimilar: CreateSimilar = (cards, termsOf) => {
  let fuse: Fuse<SimilarName> | undefined
  return (words, limit) => {
    fuse ??= new Fuse(namesOf(cards, termsOf), {
      keys: [{ name: 'name', getFn: ({ name }) => foldText(name) }],
      threshold: LEAST_ALIKE,
      ignoreLocation: true,
      minMatchCharLength: 2,
    })
    const pattern = foldText(words).slice(0, LONGEST_PATTERN).trim()
    return pattern === '' ? [] : fuse.search(pattern, { limit }).map(({ item }) => item)
  }
}
