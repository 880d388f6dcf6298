import { expect, it } from 'vitest'

import { analyseDocuments } from '../../../../src/search/index/analyse-documents.ts'
import { encodeOccurrences, openOccurrences, PATTERN_LENGTH } from '../../../../src/search/index/occurrences.ts'
import { makeDocument } from '../make-document.ts'

it('more than 255 times are told as 255, and do not change what is told of other fields', () => {
  // Terms of no more than six words, because a longer one is a sentence.
  const layTerms = Array.from({ length: 80 }, (_, at) => `bed bed bed bed bed ${at}`)
  const document = makeDocument({ title: 'bed '.repeat(300), headings: ['bed'], layTerms })
  const { of, patterns } = openOccurrences(encodeOccurrences(analyseDocuments([document], 'en'), ['bed']), 1)
  expect(of(0).ids).toEqual([0])
  expect(patterns.slice(0, PATTERN_LENGTH)).toEqual([255, 1, 0, 255])
})
