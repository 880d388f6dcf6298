import Fuse from 'fuse.js/basic'

import type { SearchCard, SearchGroup } from '../model.ts'
import { foldText } from '../text/normalise.ts'

/** A name that is like what was typed. */
export interface SimilarName {
  readonly name: string
  /** The documents with this name, in the order of the index. */
  readonly documents: readonly number[]
}

/** Finds names that are like what was typed, however badly it is spelt; the most similar first. */
export type FindSimilarNames = (words: string, limit: number) => readonly SimilarName[]

/** The lay terms of a document. */
export type LayTermsOf = (docId: number) => readonly string[]

/** Prepares the fuzzy matcher for the names of the documents of an index. */
export type CreateSimilarNames = (cards: readonly SearchCard[], layTermsOf: LayTermsOf) => FindSimilarNames

/** Groups with short names that say what the hub is about; titles of resources are long and many. */
const NAMED_GROUPS: ReadonlySet<SearchGroup> = new Set(['topic', 'role', 'sign', 'helpline'])

/** Longer names are sentences, which nobody types. */
const LONGEST_NAME = 40

/** The longest pattern that Fuse compares as one. */
const LONGEST_PATTERN = 32

/** Fuse's threshold: from .45 on “resepshun” finds something, from .6 on “quantum jazz” does too. */
const THRESHOLD = 0.55

function namesOf(cards: readonly SearchCard[], layTermsOf: LayTermsOf): readonly SimilarName[] {
  const names = new Map<string, number[]>()
  cards.forEach(({ group, title }, docId) => {
    if (!NAMED_GROUPS.has(group)) return
    for (const name of [title, ...layTermsOf(docId)]) {
      if (name.length > LONGEST_NAME || !/\p{L}/u.test(name)) continue
      const known = names.get(name)
      if (known === undefined) names.set(name, [docId])
      else known.push(docId)
    }
  })
  return [...names].map(([name, documents]) => ({ name, documents }))
}

/** The fuzzy matcher for the names and lay terms of topics, jobs, signs and helplines. It is built at the first use. */
export const createSimilarNames: CreateSimilarNames = (cards, layTermsOf) => {
  let fuse: Fuse<SimilarName> | undefined
  return (words, limit) => {
    fuse ??= new Fuse(namesOf(cards, layTermsOf), {
      keys: [{ name: 'name', getFn: ({ name }) => foldText(name) }],
      threshold: THRESHOLD,
      ignoreLocation: true,
      minMatchCharLength: 2,
    })
    const pattern = foldText(words).slice(0, LONGEST_PATTERN).trim()
    return pattern === '' ? [] : fuse.search(pattern, { limit }).map(({ item }) => item)
  }
}
