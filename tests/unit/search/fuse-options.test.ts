import Fuse from 'fuse.js'
import BasicFuse from 'fuse.js/basic'
import { describe, expect, it } from 'vitest'

import { analyseRecords } from '../../../src/search/analyse-records.ts'
import { FUSE_OPTIONS } from '../../../src/search/fuse-options.ts'
import type { SearchRecord } from '../../../src/search/search-record.ts'
import { makeRecord } from './make-record.ts'

/** The records in the order in which Fuse likes them, by path. */
function order(query: string, ...records: readonly Partial<SearchRecord>[]): readonly string[] {
  const analysed = analyseRecords(records.map(makeRecord))
  return new Fuse(analysed, { ...FUSE_OPTIONS, shouldSort: true })
    .search(query)
    .map(({ refIndex }) => records[refIndex]?.path ?? '')
}

describe('Where a word stands decides', () => {
  it('the title before lay terms, lay terms before the summary, the summary before the publisher', () => {
    const fields = [
      { path: 'publisher', publisher: 'refuge' },
      { path: 'summary', summary: 'refuge' },
      { path: 'layTerms', layTerms: ['refuge'] },
      { path: 'title', title: 'refuge' },
    ]
    expect(order('refuge', ...fields)).toEqual(['title', 'layTerms', 'summary', 'publisher'])
  })

  it('a long list of lay terms is no better than a short one', () => {
    const long = { path: 'long', layTerms: Array.from({ length: 30 }, (_, at) => `refuge ${String(at)}`) }
    expect(order('refuge', { path: 'short', layTerms: ['refuge'] }, long)).toEqual(['short', 'long'])
  })

  it('a word far down in a long text is found', () => {
    expect(order('refuge', { path: 'deep', summary: `${'word '.repeat(300)}refuge` })).toEqual(['deep'])
  })

  it('two words of the query before one', () => {
    expect(order('safe refuge', { path: 'one', title: 'refuge' }, { path: 'two', title: 'a safe refuge' })).toEqual([
      'two',
      'one',
    ])
  })
})

it('finds one of a kind while its plural is being typed', () => {
  expect(order('agenci', { path: 'agency', title: 'Agency' })).toEqual(['agency'])
})

it('asks for token search, which the smaller build of Fuse refuses', () => {
  expect(() => new BasicFuse([], FUSE_OPTIONS)).toThrow('Token search is not available')
})
