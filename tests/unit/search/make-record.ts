import type { SearchRecord } from '../../../src/search/search-record.ts'

/** A record that nothing finds but what a test puts into it. */
export function makeRecord(known: Partial<SearchRecord>): SearchRecord {
  return {
    type: 'resource',
    path: '/a/',
    title: '',
    summary: '',
    language: 'en',
    topics: [],
    layTerms: [],
    headings: [],
    ...known,
  }
}
