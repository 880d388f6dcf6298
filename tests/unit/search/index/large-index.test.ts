import { beforeAll, describe, expect, it } from 'vitest'

import { between, pick, pickSome, seededRandom } from '../../../bench/random.ts'
import { analyseDocuments } from '../../../../src/search/index/analyse-documents.ts'
import { openBodyIndex } from '../../../../src/search/index/body-index.ts'
import { decodeBodies } from '../../../../src/search/index/body-pieces.ts'
import { buildIndex, type BuiltIndex } from '../../../../src/search/index/build.ts'
import { NAMING_FIELDS } from '../../../../src/search/index/field-words.ts'
import { findTerm } from '../../../../src/search/index/index-terms.ts'
import { openMetadata } from '../../../../src/search/index/metadata-index.ts'
import { IN_TITLE, levelOf, toImpact, weightOfLevel } from '../../../../src/search/index/quantised-impacts.ts'
import { joinIndexes } from '../../../../src/search/index/search-index.ts'
import { postBodies, postTerms } from '../../../../src/search/index/term-postings.ts'
import type { SearchDocument } from '../../../../src/search/model.ts'
import { openIndex } from '../../../../src/search/open-index.ts'
import { find, makeDocument } from '../make-document.ts'

/* Ids above 2^13, gaps whose numbers would be surrogates, and as many rare terms as lists of a small hub never reach. */

const SIZE = 10_000

const random = seededRandom(10)
const VOCABULARY = Array.from({ length: 12_000 }, (_, at) => `w${at.toString(36)}`)
const rare = (docId: number) => `zq${docId.toString(36).padStart(3, '0')}x`

/** Common words are at the beginning of the vocabulary. */
function say(words: number): string {
  return Array.from({ length: words }, () => VOCABULARY[Math.floor(random() ** 4 * VOCABULARY.length)] ?? '').join(' ')
}

const LAY_TERMS = Array.from({ length: 300 }, () => say(between(random, 2, 5)))

const DOCUMENTS: readonly SearchDocument[] = Array.from({ length: SIZE }, (_, docId) =>
  makeDocument({
    id: `/guides/${docId}/`,
    title: docId % 50 === 0 ? `${say(3)} ${rare(docId)}` : say(3),
    summary: say(5),
    layTerms: docId % 10 === 0 ? [pick(random, LAY_TERMS), say(3)] : [],
    inheritedTerms: pickSome(random, LAY_TERMS, docId % 4),
    body: `${say(10)} ${docId % 500 === 7 ? rare(docId) : ''}`,
  }),
)

describe('An index of 10,000 documents', { timeout: 120_000 }, () => {
  const analysis = analyseDocuments(DOCUMENTS, 'en')
  let files: BuiltIndex
  beforeAll(() => {
    files = buildIndex(DOCUMENTS, 'en')
  }, 120_000)

  it('is text that UTF-8 can encode, with no list that JSON has to escape', () => {
    for (const json of [files.metadata, files.bodyIndex]) {
      expect(json.isWellFormed()).toBe(true)
      const bytes = new TextEncoder().encode(json)
      expect(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toBe(json)
      const file: Readonly<Record<string, unknown>> = JSON.parse(json)
      const parts = [file, file['topics'], file['inherited'], file['occurrences'], file['lengths']]
      const lists = parts.flatMap((part) => Object.values(part ?? {})).filter((value) => typeof value === 'string')
      expect(lists.length).toBeGreaterThan(5)
      for (const list of lists) expect(JSON.stringify(list) === `"${list}"`).toBe(true)
    }
  })

  it('has the documents and impacts of every term of the metadata', () => {
    const { terms, postings } = joinIndexes(openMetadata(files.metadata))
    let faults = 0
    for (const [term, { documents, weights, inTitle }] of postTerms(analysis, NAMING_FIELDS)) {
      const termId = findTerm(terms, term)
      const { docIds, impacts } = postings(termId)
      const expected = new Map(
        Array.from(documents, (docId, at) => [
          docId,
          toImpact(weightOfLevel(levelOf(weights[at] ?? 0))) | (inTitle[at] === 1 ? IN_TITLE : 0),
        ]),
      )
      const isSame = docIds.every((docId, at) => impacts[at] === expected.get(docId))
      if (!isSame || docIds.length !== expected.size) faults += 1
    }
    expect(faults).toBe(0)
  })

  it('has the documents of every term of the bodies', () => {
    const metadata = openMetadata(files.metadata)
    const bodies = openBodyIndex(files.bodyIndex, metadata)
    let faults = 0
    for (const [term, list] of postBodies(analysis)) {
      const inMetadata = metadata.terms.find(term)
      const { ids, payloads } =
        inMetadata >= 0 ? bodies.postingsOfMetadata(inMetadata) : bodies.postings(bodies.terms.find(term))
      const isSame = Array.from(list.ids).every((id, at) => ids[at] === id && payloads[at] === list.payloads[at])
      // What is in more than half of the bodies is left out.
      if (list.ids.length <= SIZE / 2 && !(isSame && ids.length === list.ids.length)) faults += 1
    }
    expect(faults).toBe(0)
  })

  it('finds one document by its title or its body, also behind the first 2^13', () => {
    const engine = openIndex(files)
    for (const docId of [0, 7, 50, 8150, 8200, 8507, 9507, 9950]) {
      expect(find(engine, rare(docId))[0]).toBe(`/guides/${docId}/`)
    }
  })

  it('has all bodies in pieces', () => {
    const decoded = new Map([...files.bodies.values()].flatMap((json) => [...decodeBodies(json)]))
    expect(decoded.size).toBe(SIZE)
    expect(decoded.get('/guides/9999/')).toBe(DOCUMENTS[9999]?.body)
  })
})
