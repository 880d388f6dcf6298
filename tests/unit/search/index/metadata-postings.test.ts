import { describe, expect, it } from 'vitest'

import { analyseDocuments } from '../../../../src/search/index/analyse-documents.ts'
import { NAMING_FIELDS, occurrenceWeights } from '../../../../src/search/index/field-words.ts'
import { IndexError } from '../../../../src/search/index/index-file.ts'
import { encodeLayTerms, openLayTerms } from '../../../../src/search/index/lay-terms.ts'
import {
  areMetadataPostings,
  encodeMetadataPostings,
  openMetadataPostings,
} from '../../../../src/search/index/metadata-postings.ts'
import { encodeTerms, openTerms } from '../../../../src/search/index/term-dictionary.ts'
import { postTerms, wordsIn } from '../../../../src/search/index/term-postings.ts'
import type { SearchDocument } from '../../../../src/search/model.ts'
import { makeDocument } from '../make-document.ts'

function encode(known: readonly Partial<SearchDocument>[]) {
  const documents = known.map(makeDocument)
  const analysis = analyseDocuments(documents, 'en')
  const terms = wordsIn(analysis, NAMING_FIELDS).toSorted()
  const layTerms = openLayTerms(encodeLayTerms(analysis, terms), openTerms(encodeTerms(terms)), documents.length)
  const context = { termCount: terms.length, documentCount: documents.length, layTerms }
  return { analysis, terms, context, file: encodeMetadataPostings(terms, analysis) }
}

describe('What a word weighs follows from the lengths of the fields', () => {
  const { analysis, context, file } = encode([
    { title: 'Passport', summary: 'Somebody keeps it.', layTerms: ['boss keeps my passport', 'my boss'] },
    { title: 'Wages are not paid', headings: ['No pay', 'Late pay'], layTerms: ['…', 'no pay'] },
    { inheritedTerms: ['no pay', 'my wages'], topics: ['Wages'] },
  ])
  const postings = openMetadataPostings(file, context)
  const [topics, inherited] = postings.shared

  it('of each document, to the bit as in the build', () => {
    const expected = (field: Parameters<typeof occurrenceWeights>[1]) => occurrenceWeights(analysis.documents, field)
    expect(postings.title).toEqual(expected('title'))
    expect(postings.headings).toEqual(expected('headings'))
    expect(postings.summary).toEqual(expected('summary'))
    expect(postings.layTerms()).toEqual(expected('layTerms'))
    expect(topics?.weights()).toEqual(expected('topics'))
    expect(inherited?.weights()).toEqual(expected('inheritedTerms'))
  })

  it('lengths of more or fewer documents are refused, and so are terms', () => {
    const lengths = { ...file.lengths, summary: '#' }
    expect(() => openMetadataPostings({ ...file, lengths }, context)).toThrow(IndexError)
    expect(() => openMetadataPostings(file, { ...context, termCount: 3 })).toThrow(IndexError)
  })

  it('a file that lacks a part is none', () => {
    expect(areMetadataPostings(file)).toBe(true)
    for (const part of ['topics', 'inherited', 'occurrences', 'lengths']) {
      expect(areMetadataPostings({ ...file, [part]: null }), part).toBe(false)
      expect(areMetadataPostings({ ...file, [part]: {} }), part).toBe(false)
    }
  })
})

it('what documents inherit takes few bytes: fewer than a document and its impact would', () => {
  const inheritedTerms = Array.from({ length: 30 }, (_, at) => `my boss keeps passport ${at}`)
  const documents = Array.from({ length: 100 }, () => ({ inheritedTerms }))
  const { file } = encode(documents)
  const postings = [...postTerms(analyseDocuments(documents.map(makeDocument), 'en'), ['inheritedTerms']).values()]
  const count = postings.reduce((sum, { documents }) => sum + documents.length, 0)
  expect(JSON.stringify(file).length).toBeLessThan(count / 4)
})
