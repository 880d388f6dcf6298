import type { BodyIndex } from './body-index.ts'
import type { MetadataIndex } from './metadata-index.ts'
import type { FieldWeights } from './metadata-postings.ts'
import { PATTERN_LENGTH } from './occurrences.ts'
import type { PostingList } from './posting-lists.ts'
import { IN_TITLE, LEVEL_IMPACTS, LEVEL_WEIGHTS, levelOf, toImpact, weightInBody } from './quantised-impacts.ts'
import { isSentence } from './sentences.ts'
import type { SharedWords } from './shared-words.ts'

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
 * A `weightOfOne` is what one occurrence of the term weighs, by document.
 * @param withSentences whether the words of the sentences among the lay terms count too.
 */
export function createPostings(metadata: MetadataIndex, bodies?: BodyIndex, withSentences = false): Postings {
  const { titleLengths, terms, layTerms, postings } = metadata
  const { shared, occurrences, title, headings, summary } = postings
  const known = new Array<TermImpacts | undefined>(terms.size + (bodies?.terms.size ?? 0))
  /** By document, what the term weighs in the metadata; 0 between two terms, as all of these. */
  const weights = new Float64Array(titleLengths.length)
  /** 1 where it is in the title. */
  const inTitle = new Uint8Array(titleLengths.length)
  /** Its weight in the body. */
  const inBody = new Float64Array(titleLengths.length)

  function addWeight(docId: number, more: number, docIds: number[]): void {
    const before = weights[docId] ?? 0
    if (before === 0) docIds.push(docId)
    weights[docId] = before + more
  }

  function addBundle(bundle: readonly number[], times: number, weightOfOne: FieldWeights, docIds: number[]): void {
    for (let at = 0; at < bundle.length; at += 1) {
      const docId = bundle[at] ?? 0
      addWeight(docId, times * (weightOfOne[docId] ?? 0), docIds)
    }
  }

  function addShared(
    { bundlesOf, documentsOf, weights: weightOfOne }: SharedWords,
    termId: number,
    docIds: number[],
  ): void {
    const { ids, payloads } = bundlesOf(termId)
    ids.forEach((bundle, at) => addBundle(documentsOf(bundle), (payloads[at] ?? 0) + 1, weightOfOne(), docIds))
  }

  function addLayTerms(termId: number, weightOfOne: FieldWeights, docIds: number[]): void {
    const { starts, layTerms: found } = layTerms.index()
    const { documents, starts: words } = layTerms.list()
    for (let at = starts[termId] ?? 0; at < (starts[termId + 1] ?? 0); at += 1) {
      const layTerm = found[at] ?? 0
      if (!withSentences && isSentence((words[layTerm + 1] ?? 0) - (words[layTerm] ?? 0))) continue
      const docId = documents[layTerm] ?? 0
      addWeight(docId, weightOfOne[docId] ?? 0, docIds)
    }
  }

  function addOccurrences({ ids, payloads }: PostingList, weightOfOne: FieldWeights, docIds: number[]): void {
    const { patterns } = occurrences
    for (let at = 0; at < ids.length; at += 1) {
      const docId = ids[at] ?? 0
      const pattern = (payloads[at] ?? 0) * PATTERN_LENGTH
      const titled = patterns[pattern] ?? 0
      const weight =
        titled * (title[docId] ?? 0) +
        (patterns[pattern + 1] ?? 0) * (headings[docId] ?? 0) +
        (patterns[pattern + 2] ?? 0) * (summary[docId] ?? 0) +
        (patterns[pattern + 3] ?? 0) * (weightOfOne[docId] ?? 0)
      addWeight(docId, weight, docIds)
      if (titled > 0) inTitle[docId] = 1
    }
  }

  function addBodies({ ids, payloads }: PostingList, steps: readonly number[], docIds: number[]): void {
    for (let at = 0; at < ids.length; at += 1) {
      const docId = ids[at] ?? 0
      if (weights[docId] === 0) docIds.push(docId)
      inBody[docId] = weightInBody(payloads[at] ?? 0, steps[docId] ?? 0)
    }
  }

  /** The impact of what is kept by document, which is then 0 again. */
  function takeImpact(docId: number): number {
    const named = weights[docId] ?? 0
    const level = named > 0 ? levelOf(named) : 0
    const mark = inTitle[docId] === 1
    const weight = inBody[docId] ?? 0
    weights[docId] = 0
    inTitle[docId] = 0
    inBody[docId] = 0
    const impact = weight === 0 ? (LEVEL_IMPACTS[level] ?? 0) : toImpact((LEVEL_WEIGHTS[level] ?? 0) + weight)
    return mark ? impact | IN_TITLE : impact
  }

  function decode(termId: number): TermImpacts {
    const docIds: number[] = []
    const inBodies = termId - terms.size
    if (inBodies < 0) {
      const ofLayTerms = withSentences ? postings.layTermsAndSentences() : postings.layTerms()
      for (const words of shared) addShared(words, termId, docIds)
      addLayTerms(termId, ofLayTerms, docIds)
      addOccurrences(occurrences.of(termId), ofLayTerms, docIds)
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
