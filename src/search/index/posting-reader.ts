import type { BodyIndex } from './body-index.ts'
import type { MetadataIndex } from './metadata-index.ts'
import { levelOfSteps } from './metadata-postings.ts'
import type { PostingList } from './posting-lists.ts'
import type { ReadPostings } from './postings.ts'
import { IN_TITLE, LEVEL_IMPACTS, LEVEL_WEIGHTS, TITLE_MARK, toImpact, weightInBody } from './quantised-impacts.ts'

/**
 * Reads the postings of one term after another: adds up what it weighs in the metadata of a document and in its body.
 * A typed letter reads tens of thousands at once, and the first before the browser has compiled this: hence loops with
 * few calls.
 */
export function createPostingReader(metadata: MetadataIndex, bodies?: BodyIndex): ReadPostings {
  const { titleLengths, terms, layTerms, postings } = metadata
  const { inheritedSteps, layTermSteps } = postings
  /** By document, the steps of the term in lay terms, its own and inherited ones; 0 between two terms, as all of these. */
  const steps = new Uint32Array(titleLengths.length)
  /** Its level in the metadata where that does not follow from lay terms, with the mark of a title. */
  const levels = new Uint8Array(titleLengths.length)
  /** What it weighs in the body. */
  const inBody = new Float64Array(titleLengths.length)

  function addBundle({ ids }: PostingList, times: number, documents: Uint32Array, start: number): number {
    let end = start
    for (let at = 0; at < ids.length; at += 1) {
      const docId = ids[at] ?? 0
      const before = steps[docId] ?? 0
      if (before === 0) documents[end++] = docId
      steps[docId] = before + times * (inheritedSteps[docId] ?? 0)
    }
    return end
  }

  function addInherited({ ids, payloads }: PostingList, documents: Uint32Array, start: number): number {
    let end = start
    for (let at = 0; at < ids.length; at += 1) {
      end = addBundle(postings.bundle(ids[at] ?? 0), payloads[at] ?? 0, documents, end)
    }
    return end
  }

  function addLayTerms(termId: number, documents: Uint32Array, start: number): number {
    const { starts, layTerms: found } = layTerms.index()
    const { documents: documentOf } = layTerms.list()
    let end = start
    for (let at = starts[termId] ?? 0; at < (starts[termId + 1] ?? 0); at += 1) {
      const docId = documentOf[found[at] ?? 0] ?? 0
      const before = steps[docId] ?? 0
      if (before === 0) documents[end++] = docId
      steps[docId] = before + (layTermSteps[docId] ?? 0)
    }
    return end
  }

  function addOwn({ ids, payloads }: PostingList, documents: Uint32Array, start: number): number {
    let end = start
    for (let at = 0; at < ids.length; at += 1) {
      const docId = ids[at] ?? 0
      if (steps[docId] === 0) documents[end++] = docId
      levels[docId] = payloads[at] ?? 0
    }
    return end
  }

  function addBodies(
    { ids, payloads }: PostingList,
    ofOne: readonly number[],
    documents: Uint32Array,
    start: number,
  ): number {
    let end = start
    for (let at = 0; at < ids.length; at += 1) {
      const docId = ids[at] ?? 0
      if (steps[docId] === 0 && levels[docId] === 0) documents[end++] = docId
      inBody[docId] = weightInBody(payloads[at] ?? 0, ofOne[docId] ?? 0)
    }
    return end
  }

  /** Turns what is kept by document into impacts. */
  function sumUp(documents: Uint32Array, impacts: Uint8Array, from: number, end: number): void {
    for (let at = from; at < end; at += 1) {
      const docId = documents[at] ?? 0
      const byLayTerms = steps[docId] ?? 0
      const weight = inBody[docId] ?? 0
      let level = levels[docId] ?? 0
      if (level === 0 && byLayTerms > 0) level = levelOfSteps(byLayTerms)
      if (weight === 0) impacts[at] = LEVEL_IMPACTS[level] ?? 0
      else {
        const impact = toImpact((LEVEL_WEIGHTS[level & (TITLE_MARK - 1)] ?? 0) + weight)
        impacts[at] = level & TITLE_MARK ? impact | IN_TITLE : impact
      }
      steps[docId] = 0
      levels[docId] = 0
      inBody[docId] = 0
    }
  }

  return (termId, documents, impacts, from) => {
    const inBodies = termId - terms.size
    let end = from
    if (inBodies < 0) {
      end = addInherited(postings.inherited(termId), documents, end)
      end = addLayTerms(termId, documents, end)
      end = addOwn(postings.own(termId), documents, end)
    }
    if (bodies !== undefined) {
      const list = inBodies < 0 ? bodies.postingsOfMetadata(termId) : bodies.postings(inBodies)
      end = addBodies(list, bodies.steps, documents, end)
    }
    sumUp(documents, impacts, from, end)
    return end
  }
}
