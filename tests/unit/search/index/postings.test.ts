import { expect, it } from 'vitest'

import { openBodyIndex } from '../../../../src/search/index/body-index.ts'
import { buildIndex } from '../../../../src/search/index/build.ts'
import { openMetadata } from '../../../../src/search/index/metadata-index.ts'
import { createPostings } from '../../../../src/search/index/postings.ts'
import { makeDocument } from '../make-document.ts'

const DOCUMENTS = Array.from({ length: 60 }, (_, at) =>
  makeDocument({
    id: `${at}`,
    title: `Guide ${at % 7}`,
    layTerms: at % 3 === 0 ? ['my boss', `boss ${at % 5}`] : [],
    inheritedTerms: ['no pay', 'my boss'].slice(at % 2),
    body: `Pay the boss. ${at % 11}`,
  }),
)
const files = buildIndex(DOCUMENTS, 'en')
const metadata = openMetadata(files.metadata)
const bodies = openBodyIndex(files.bodyIndex, metadata)
const size = metadata.terms.size + bodies.terms.size
const ids = Array.from({ length: size }, (_, termId) => termId)

it('each list is decoded once', () => {
  const asked: number[] = []
  const { occurrences } = metadata.postings
  const of = (termId: number) => {
    asked.push(termId)
    return occurrences.of(termId)
  }
  const counting = { ...metadata.postings, occurrences: { ...occurrences, of } }
  const postings = createPostings({ ...metadata, postings: counting })
  const first = [3, 0, 3, 1, 0].map(postings)
  expect(asked).toEqual([3, 0, 1])
  expect(first[2]).toBe(first[0])
})

it('no list has anything of the one before, in whatever order they are asked for', () => {
  const inOrder = ids.map(createPostings(metadata, bodies))
  const backwards = createPostings(metadata, bodies)
  expect([...ids].reverse().map(backwards).reverse()).toEqual(inOrder)
  expect(new Set(inOrder.map((list) => JSON.stringify(list))).size).toBeGreaterThan(10)
})

it('each document is in a list once, with an impact', () => {
  for (const { docIds, impacts } of ids.map(createPostings(metadata, bodies))) {
    expect(new Set(docIds).size).toBe(docIds.length)
    expect(impacts).toHaveLength(docIds.length)
    for (const impact of impacts) expect(impact).toBeGreaterThan(0)
  }
})

it('a term that is nowhere has no documents', () => {
  for (const termId of [-1, size + 5]) {
    expect(createPostings(metadata, bodies)(termId)).toEqual({ docIds: [], impacts: [] })
  }
})
