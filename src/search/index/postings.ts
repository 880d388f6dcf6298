import type { BodyIndex } from './body-index.ts'
import type { MetadataIndex } from './metadata-index.ts'
import { levelOfSteps } from './metadata-postings.ts'
import type { PostingList } from './posting-lists.ts'
import { IN_TITLE, LEVEL_IMPACTS, LEVEL_WEIGHTS, TITLE_MARK, toImpact, weightInBody } from './quantised-impacts.ts'

/** The documents of a term, column by column. */
export interface TermImpacts {
  readonly docIds: readonly number[]
  /** How much the term says about each: from 0 to MOST_IMPACT, plus IN_TITLE. */
  readonly impacts: readonly number[]
}

/** The documents of the terms of an index, by term id. */
export type Postings = (termId: number) => TermImpacts

/**
 * Prepares the postings of an index: those of a term are decoded when it is asked for the first time, and kept. What it
 * weighs in the metadata of a document and in its body is added up. A typed letter asks for hundreds of terms at once,
 * the first before the browser has compiled this: hence loops with few calls.
 */
export function createPostings(metadata: MetadataIndex, bodies?: BodyIndex): Postings {
  const { titleLengths, terms, layTerms, postings } = metadata
  const { inheritedSteps, layTermSteps } = postings
  const known = new Array<TermImpacts | undefined>(terms.size + (bodies?.terms.size ?? 0))
  /** By document, the steps of the term in lay terms, its own and inherited ones; 0 between two terms, as all of these. */
  const steps = new Uint32Array(titleLengths.length)
  /** Its level in the metadata where that does not follow from lay terms, with the mark of a title. */
  const levels = new Uint8Array(titleLengths.length)
  /** What it weighs in the body. */
  const inBody = new Float64Array(titleLengths.length)

  function addSteps(docId: number, more: number, docIds: number[]): void {
    const before = steps[docId] ?? 0
    if (before === 0) docIds.push(docId)
    steps[docId] = before + more
  }

  function addBundle({ ids }: PostingList, times: number, docIds: number[]): void {
    for (let at = 0; at < ids.length; at += 1) {
      const docId = ids[at] ?? 0
      addSteps(docId, times * (inheritedSteps[docId] ?? 0), docIds)
    }
  }

  function addLayTerms(termId: number, docIds: number[]): void {
    const { starts, layTerms: found } = layTerms.index()
    const { documents } = layTerms.list()
    for (let at = starts[termId] ?? 0; at < (starts[termId + 1] ?? 0); at += 1) {
      const docId = documents[found[at] ?? 0] ?? 0
      addSteps(docId, layTermSteps[docId] ?? 0, docIds)
    }
  }

  function addOwn({ ids, payloads }: PostingList, docIds: number[]): void {
    for (let at = 0; at < ids.length; at += 1) {
      const docId = ids[at] ?? 0
      if (steps[docId] === 0) docIds.push(docId)
      levels[docId] = payloads[at] ?? 0
    }
  }

  function addBodies({ ids, payloads }: PostingList, ofOne: readonly number[], docIds: number[]): void {
    for (let at = 0; at < ids.length; at += 1) {
      const docId = ids[at] ?? 0
      if (steps[docId] === 0 && levels[docId] === 0) docIds.push(docId)
      inBody[docId] = weightInBody(payloads[at] ?? 0, ofOne[docId] ?? 0)
    }
  }

  /** The impact of what is kept by document, which is then 0 again. */
  function takeImpact(docId: number): number {
    const byLayTerms = steps[docId] ?? 0
    const level = (levels[docId] ?? 0) || (byLayTerms > 0 ? levelOfSteps(byLayTerms) : 0)
    const weight = inBody[docId] ?? 0
    steps[docId] = 0
    levels[docId] = 0
    inBody[docId] = 0
    if (weight === 0) return LEVEL_IMPACTS[level] ?? 0
    const impact = toImpact((LEVEL_WEIGHTS[level & (TITLE_MARK - 1)] ?? 0) + weight)
    return level & TITLE_MARK ? impact | IN_TITLE : impact
  }

  function decode(termId: number): TermImpacts {
    const docIds: number[] = []
    const inBodies = termId - terms.size
    if (inBodies < 0) {
      const { ids, payloads } = postings.inherited(termId)
      ids.forEach((bundle, at) => addBundle(postings.bundle(bundle), payloads[at] ?? 0, docIds))
      addLayTerms(termId, docIds)
      addOwn(postings.own(termId), docIds)
    }
    if (bodies !== undefined) {
      const list = inBodies < 0 ? bodies.postingsOfMetadata(termId) : bodies.postings(inBodies)
      addBodies(list, bodies.steps, docIds)
    }
    // A copy, because an array that grew has room for half as much again.
    return { docIds: docIds.slice(), impacts: docIds.map(takeImpact) }
  }

  return (termId) => (known[termId] ??= decode(termId))
}
