import { expect, it } from 'vitest'

import { readColumn, toColumn, toDistances, type Column } from '../../../src/facets/columns.ts'
import { toFacetLists } from '../../../src/facets/lists.ts'

type Documents = readonly (readonly string[])[]

/** The documents after they were written, sent as JSON, and read. */
function sent(documents: Documents): Documents {
  const column: Column = JSON.parse(JSON.stringify(toColumn(documents)))
  const valuesOf = readColumn(column)
  return documents.map((_, position) => valuesOf(position))
}

it('Values of documents are written as one character each, the most frequent as the first', () => {
  expect(toColumn([['guide'], ['poster'], ['poster']])).toEqual({ values: ['poster', 'guide'], of: '$ # #' })
})

it('Documents keep the order of their values; some have none', () => {
  const documents = [['uk', 'en'], [], ['en'], []]
  expect(sent(documents)).toEqual(documents)
})

it('A list of one document, with or without a value, is read as it was', () => {
  expect(sent([['a']])).toEqual([['a']])
  expect(sent([[]])).toEqual([[]])
})

it('So many values that their characters pass the backslash and the surrogates survive JSON', () => {
  const documents = Array.from({ length: 60_000 }, (_, at) => [`value ${at}`])
  expect(sent(documents)).toEqual(documents)
  expect(toColumn(documents).of).not.toContain('\\')
})

it('More values than there are characters are refused', () => {
  const documents = Array.from({ length: 66_000 }, (_, at) => [String(at)])
  expect(() => toColumn(documents)).toThrow('A list has 66000 different values of one field')
})

it('The documents of each value are found as in the lists that the search has', () => {
  const documents = [['uk', 'en'], [], ['en'], ['constructor'], ['en']]
  const { language } = toFacetLists(documents.map((values) => ({ language: values })))
  expect(toDistances(toColumn(documents))).toEqual(language)
})
