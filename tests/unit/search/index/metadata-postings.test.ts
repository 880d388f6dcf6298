import { describe, expect, it } from 'vitest'

import { analyseDocuments } from '../../../../src/search/index/analyse-documents.ts'
import { NAMING_FIELDS } from '../../../../src/search/index/field-words.ts'
import { IndexError } from '../../../../src/search/index/index-file.ts'
import { encodeMetadataPostings, openMetadataPostings } from '../../../../src/search/index/metadata-postings.ts'
import { postTerms } from '../../../../src/search/index/term-postings.ts'
import type { SearchDocument } from '../../../../src/search/model.ts'
import { makeDocument } from '../make-document.ts'

function encode(documents: readonly Partial<SearchDocument>[]) {
  const analysis = analyseDocuments(documents.map(makeDocument), 'en')
  const postings = postTerms(analysis, NAMING_FIELDS)
  const terms = [...postings.keys()].sort()
  return { terms, file: encodeMetadataPostings(terms, postings, analysis) }
}

describe('Postings that follow from lay terms', () => {
  const { terms, file } = encode([
    { layTerms: ['boss keeps my passport', 'my boss'], inheritedTerms: ['no pay'] },
    { title: 'Passport', inheritedTerms: ['no pay', 'my wages'] },
    { layTerms: ['again and again'] },
  ])
  const { own } = openMetadataPostings(file, terms.length)
  const idsOf = (term: string) => own(terms.indexOf(term)).ids

  it('are not written again', () => {
    for (const term of ['boss', 'keeps', 'my', 'no', 'pay']) expect(idsOf(term), term).toEqual(term === 'my' ? [1] : [])
  })

  it('but others are: of another field, of what one document alone inherits, of a word that a lay term repeats', () => {
    expect(idsOf('passport')).toEqual([1])
    expect(idsOf('wages')).toEqual([1])
    expect(idsOf('again')).toEqual([2])
  })
})

it('the more a document inherits, the less each word of it weighs', () => {
  const { terms, file } = encode([
    { inheritedTerms: ['boss keeps my passport', 'no pay', 'Guide No 1'] },
    { inheritedTerms: ['no pay', 'boss keeps my passport', 'my boss', 'my boss'] },
    { inheritedTerms: ['my boss'] },
  ])
  const [guide = 0, poster = 0, training = 0] = openMetadataPostings(file, terms.length).inheritedSteps
  expect(training).toBeGreaterThan(guide)
  expect(guide).toBeGreaterThan(poster)
})

it('what documents inherit takes few bytes: fewer than a document and its impact would', () => {
  const inheritedTerms = Array.from({ length: 30 }, (_, at) => `my boss keeps passport ${at}`)
  const documents = Array.from({ length: 50 }, () => ({ inheritedTerms }))
  const { file } = encode(documents)
  const postings = [...postTerms(analyseDocuments(documents.map(makeDocument), 'en'), ['inheritedTerms']).values()]
  const count = postings.reduce((sum, { documents }) => sum + documents.length, 0)
  expect(JSON.stringify(file).length).toBeLessThan(count / 4)
})

it('postings of more or fewer terms are refused', () => {
  const { terms, file } = encode([{ title: 'Passport' }])
  expect(() => openMetadataPostings(file, terms.length + 1)).toThrow(IndexError)
})
