import type { TermDictionary } from './term-dictionary.ts'

/**
 * All terms of an index, each known by its id: first those of the metadata, then those that only bodies have, both in
 * the order of their UTF-16 units. To bring them into one order all would have to be decoded.
 */
export interface IndexTerms {
  readonly size: number
  readonly metadata: TermDictionary
  readonly bodies: TermDictionary
  /** The term of an id; an empty text where there is none. */
  readonly at: (termId: number) => string
}

/** Joins the terms of the metadata and those that only bodies have. */
export function joinTerms(metadata: TermDictionary, bodies: TermDictionary): IndexTerms {
  const at = (termId: number) => (termId < metadata.size ? metadata.at(termId) : bodies.at(termId - metadata.size))
  return { size: metadata.size + bodies.size, metadata, bodies, at }
}

/** The id of a term; -1 where no document has it. */
export function findTerm({ metadata, bodies }: IndexTerms, term: string): number {
  const inMetadata = metadata.find(term)
  if (inMetadata >= 0) return inMetadata
  const inBodies = bodies.find(term)
  return inBodies < 0 ? -1 : metadata.size + inBodies
}

/** The ids of all terms with a prefix, in the order of the terms. */
export function findTermsWithPrefix({ metadata, bodies }: IndexTerms, prefix: string): readonly number[] {
  const [first, end] = metadata.withPrefix(prefix)
  const [firstInBodies, endInBodies] = bodies.withPrefix(prefix)
  const termIds: number[] = []
  let next = first
  let nextInBodies = firstInBodies
  while (next < end || nextInBodies < endInBodies) {
    const isMetadata = nextInBodies === endInBodies || (next < end && metadata.at(next) < bodies.at(nextInBodies))
    termIds.push(isMetadata ? next++ : metadata.size + nextInBodies++)
  }
  return termIds
}
