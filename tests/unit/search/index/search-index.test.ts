import { describe, expect, it } from 'vitest'

import { analyseDocuments } from '../../../../src/search/index/analyse-documents.ts'
import { buildIndex } from '../../../../src/search/index/build.ts'
import { NAMING_FIELDS, occurrenceWeights } from '../../../../src/search/index/field-words.ts'
import { findTerm } from '../../../../src/search/index/index-terms.ts'
import { IN_TITLE, levelOf, toImpact, weightOfLevel } from '../../../../src/search/index/quantised-impacts.ts'
import { openMetadata } from '../../../../src/search/index/metadata-index.ts'
import { joinIndexes, type SearchIndex } from '../../../../src/search/index/search-index.ts'
import type { FieldName } from '../../../../src/search/weights.ts'
import { postTerms } from '../../../../src/search/index/term-postings.ts'
import type { SearchDocument } from '../../../../src/search/model.ts'
import { openBodyIndex } from '../../../../src/search/index/body-index.ts'
import { makeDocument } from '../make-document.ts'

const TOPICS = [
  ['boss keeps my passport', 'no pay', 'my wages', 'pay my boss back'],
  ['who do I call', 'call the police'],
  ['my boss', 'passport taken'],
]

/** Guides that inherit from one topic or two, some with the same words in title or text. */
const DOCUMENTS: readonly SearchDocument[] = Array.from({ length: 90 }, (_, at) =>
  makeDocument({
    id: `${at}`,
    title: at % 5 === 0 ? `Passport ${at}` : `Guide ${at}`,
    layTerms: at % 9 === 0 ? ['my own boss'] : [],
    inheritedTerms: [...(TOPICS[at % 3] ?? []), ...(at % 2 === 0 ? (TOPICS[(at + 1) % 3] ?? []) : []), `number ${at}`],
    summary: at % 4 === 0 ? 'Your boss may not keep it.' : '',
    body: `${'The passport is kept. '.repeat(at % 6)} Room ${at % 7}. Guest ${at}.`,
  }),
)

const analysis = analyseDocuments(DOCUMENTS, 'en')
const files = buildIndex(DOCUMENTS, 'en')
const metadata = openMetadata(files.metadata)
const early = joinIndexes(metadata)
const whole = joinIndexes(metadata, openBodyIndex(files.bodyIndex, metadata))

function postingsOf(index: SearchIndex, termId: number): ReadonlyMap<number, number> {
  const { docIds, impacts } = index.postings(termId)
  return new Map(docIds.map((docId, at) => [docId, impacts[at] ?? -1]))
}

interface Occurrence {
  readonly docId: number
  readonly weight: number
  readonly isInTitle: boolean
}

/** Where each term is in some fields. */
function occurrences(fields: readonly FieldName[]): ReadonlyMap<string, readonly Occurrence[]> {
  const posted = [...postTerms(analysis, fields)].map(([term, { documents, weights, inTitle }]) => {
    const toOccurrence = (docId: number, at: number) => ({
      ...{ docId, weight: weights[at] ?? 0, isInTitle: inTitle[at] === 1 },
    })
    const list = Array.from(documents, toOccurrence)
    return [term, list] as const
  })
  return new Map(posted)
}

const inMetadata = occurrences(NAMING_FIELDS)
const inBodies = occurrences(['body'])

describe('Each term has the documents that it is in, however few bytes say so', () => {
  it('in the metadata, before the body index has arrived', () => {
    for (const [term, list] of inMetadata) {
      const expected = new Map(
        list.map(({ docId, weight, isInTitle }) => [
          docId,
          toImpact(weightOfLevel(levelOf(weight))) | (isInTitle ? IN_TITLE : 0),
        ]),
      )
      expect(postingsOf(early, findTerm(early.terms, term)), term).toEqual(expected)
    }
    expect(findTerm(early.terms, 'room')).toBe(-1)
  })

  it('in metadata and bodies, where its weights add up', () => {
    const weights = occurrenceWeights(analysis.documents, 'body')
    for (const term of new Set([...inMetadata.keys(), ...inBodies.keys()])) {
      const named = new Map((inMetadata.get(term) ?? []).map((occurrence) => [occurrence.docId, occurrence]))
      // What is in more than half of many bodies tells nothing there.
      const bodies = (inBodies.get(term) ?? []).filter((_, __, { length }) => length <= 50)
      const written = new Map(bodies.map((occurrence) => [occurrence.docId, occurrence]))
      const found = postingsOf(whole, findTerm(whole.terms, term))
      expect(
        [...found.keys()].sort((a, b) => a - b),
        term,
      ).toEqual([...new Set([...named.keys(), ...written.keys()])].sort((a, b) => a - b))
      for (const [docId, impact] of found) {
        const name = named.get(docId)
        const once = weights[docId] ?? 0
        const times = Math.round((written.get(docId)?.weight ?? 0) / once)
        const about = times < 3 ? times : times < 5 ? 3.4 : 7
        const weight = (name === undefined ? 0 : weightOfLevel(levelOf(name.weight))) + about * once
        expect(Math.abs((impact & 127) - toImpact(weight)), term).toBeLessThanOrEqual(1)
        expect(impact >= IN_TITLE, term).toBe(name?.isInTitle === true)
      }
    }
  })

  it('the same when it is asked for again, after many others', () => {
    const passport = findTerm(whole.terms, 'passport')
    const before = postingsOf(whole, passport)
    for (let termId = 0; termId < whole.terms.size; termId += 1) whole.postings(termId)
    expect(postingsOf(whole, passport)).toEqual(before)
  })
})
