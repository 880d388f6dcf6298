import { expect, it } from 'vitest'

import { analyseDocuments } from '../../../../src/search/index/analyse-documents.ts'
import { IndexError } from '../../../../src/search/index/index-file.ts'
import { encodeOccurrences, openOccurrences, PATTERN_LENGTH } from '../../../../src/search/index/occurrences.ts'
import { makeDocument } from '../make-document.ts'

/** Terms of no more than six words, because a longer one is a sentence. */
const beds = Array.from({ length: 80 }, (_, at) => `bed bed bed bed bed ${at}`)
const DOCUMENTS = [
  makeDocument({ title: 'Keys, keys', summary: 'Who has keys?' }),
  makeDocument({ headings: ['Keys', 'Lost keys'], layTerms: ['again and again', 'keys'] }),
  makeDocument({ summary: 'Lost.', layTerms: ['knock knock knock'], topics: ['Doors'], inheritedTerms: ['room'] }),
  makeDocument({ summary: 'Found.' }),
  makeDocument({ title: 'bed '.repeat(300), headings: ['bed'], layTerms: beds }),
]
const TERMS = ['again', 'and', 'bed', 'doors', 'found', 'keys', 'knock', 'lost', 'room']
const encoded = encodeOccurrences(analyseDocuments(DOCUMENTS, 'en'), TERMS)
const opened = openOccurrences(encoded, TERMS.length)

/** Document → how often a term is in its title, headings and summary, and repeated in its lay terms. */
function occurrences(term: string): Readonly<Record<number, readonly number[]>> {
  const { ids, payloads } = opened.of(TERMS.indexOf(term))
  const patternOf = (at: number) => {
    const from = (payloads[at] ?? -1) * PATTERN_LENGTH
    return opened.patterns.slice(from, from + PATTERN_LENGTH)
  }
  return Object.fromEntries(ids.map((id, at) => [id, patternOf(at)]))
}

it('each term has its documents, with how often it is in each field', () => {
  expect(occurrences('keys')).toEqual({ 0: [2, 0, 1, 0], 1: [0, 2, 0, 0] })
  expect(occurrences('lost')).toEqual({ 1: [0, 1, 0, 0], 2: [0, 0, 1, 0] })
})

it('of lay terms only what they repeat is told, and nothing of what documents share', () => {
  expect(occurrences('again')).toEqual({ 1: [0, 0, 0, 1] })
  expect(occurrences('knock')).toEqual({ 2: [0, 0, 0, 2] })
  for (const term of ['and', 'doors', 'room']) expect(occurrences(term), term).toEqual({})
})

it('what a sentence repeats is not told', () => {
  const sentence = makeDocument({ layTerms: ['knock and knock and knock and knock again'] })
  const patterns = openOccurrences(encodeOccurrences(analyseDocuments([sentence], 'en'), ['knock']), 1)
  expect(patterns.of(0).ids).toEqual([])
})

it('more than 255 times are told as 255, and do not change what is told of other fields', () => {
  expect(occurrences('bed')).toEqual({ 4: [255, 1, 0, 255] })
})

it('the commonest pattern has the lowest number', () => {
  expect(opened.patterns.slice(0, PATTERN_LENGTH)).toEqual([0, 0, 1, 0])
})

it('more or fewer terms, and patterns that were cut, are refused', () => {
  expect(() => openOccurrences(encoded, TERMS.length + 1)).toThrow(IndexError)
  expect(() => openOccurrences({ ...encoded, patterns: encoded.patterns.slice(1) }, TERMS.length)).toThrow(IndexError)
})
