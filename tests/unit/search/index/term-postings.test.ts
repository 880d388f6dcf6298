import { expect, it } from 'vitest'

import { analyseDocuments } from '../../../../src/search/index/analyse-documents.ts'
import { postBodies, postTerms } from '../../../../src/search/index/term-postings.ts'
import { FIELDS } from '../../../../src/search/weights.ts'
import { makeDocument } from '../make-document.ts'

const DOCUMENTS = [
  makeDocument({ id: 'a', title: 'Passport', summary: 'Passport kept, passport taken', body: 'rooms' }),
  makeDocument({ id: 'b', title: 'Wages', body: 'wages wages wages rooms' }),
  makeDocument({ id: 'c', summary: 'Wages of the passport office', body: '' }),
]
const analysis = analyseDocuments(DOCUMENTS, 'en')

/** What a word weighs that is once in a field of so many words, by the formula of BM25F. */
function once(field: 'title' | 'summary', words: number, average: number): number {
  const { weight, length } = FIELDS[field]
  return weight / (1 - length + (length * words) / average)
}

it('a word weighs the more the more often it is there, and the less the longer the field is', () => {
  const postings = postTerms(analysis, ['title', 'summary'])
  expect([...postings.keys()]).toEqual(['passport', 'kept', 'taken', 'wages', 'office'])
  const passport = postings.get('passport')
  expect([...(passport?.documents ?? [])]).toEqual([0, 2])
  expect([...(passport?.inTitle ?? [])]).toEqual([1, 0])
  expect(passport?.weights[0]).toBeCloseTo(once('title', 1, 1) + 2 * once('summary', 4, 3.5), 10)
  expect(passport?.weights[1]).toBeCloseTo(once('summary', 3, 3.5), 10)
  const wages = postings.get('wages')
  expect([...(wages?.documents ?? [])]).toEqual([1, 2])
  expect([...(wages?.inTitle ?? [])]).toEqual([1, 0])
})

it('only the fields that are asked for count', () => {
  expect([...postTerms(analysis, ['summary']).keys()]).toEqual(['passport', 'kept', 'taken', 'wages', 'office'])
  expect([...(postTerms(analysis, ['summary']).get('wages')?.documents ?? [])]).toEqual([2])
  expect([...(postTerms(analysis, ['summary']).get('passport')?.inTitle ?? [])]).toEqual([0, 0])
})

it('a word of the bodies has its documents, each with about how often it is there', () => {
  const postings = [...postBodies(analysis)].map(([word, { ids, payloads }]) => [
    word,
    Array.from(ids),
    Array.from(payloads),
  ])
  expect(postings).toEqual([
    ['rooms', [0, 1], [0, 0]],
    ['wages', [1], [2]],
  ])
})
