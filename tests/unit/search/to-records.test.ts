import { describe, expect, it } from 'vitest'

import { getLibrary } from '../../../src/library/index.ts'
import { toRecords } from '../../../src/search/to-records.ts'

const library = await getLibrary('en')
const records = toRecords(library)

describe('The library becomes search records', () => {
  it('one for each thing that can be found', () => {
    const { resources, topics, roles, signs, helplines, laws, organisations } = library
    const all = [topics, roles, signs, resources, helplines, laws, organisations].flat()
    expect(records.map(({ path }) => path)).toEqual(all.map(({ path }) => path))
  })

  it('the same ones each time', () => {
    expect(JSON.stringify(toRecords(library))).toBe(JSON.stringify(records))
  })

  it('that survive the way to the phone as JSON', () => {
    expect(JSON.parse(JSON.stringify(records))).toEqual(records)
  })

  it('each with a title, a summary and no word twice', () => {
    for (const record of records) {
      expect([record.path, record.title, record.summary]).not.toContain('')
      expect(new Set(record.layTerms).size, record.path).toBe(record.layTerms.length)
    }
  })
})
