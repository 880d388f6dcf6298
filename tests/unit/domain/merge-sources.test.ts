import { describe, expect, it } from 'vitest'

import type { Evidence } from '../../../src/domain/evidence.ts'
import { freshnessOf } from '../../../src/domain/freshness.ts'
import { mergeSources } from '../../../src/domain/merge-sources.ts'

const police = { publisher: 'Sussex Police', url: 'https://www.sussex.police.uk/', dated: 'undated' }
const charity = { publisher: 'Unseen', url: 'https://www.unseenuk.org/', dated: '2023' }
const report = { publisher: 'ILO', citation: 'Annual report', dated: '2022' }

function fact(known: Partial<Evidence>): Evidence {
  return { sources: [], reviewEveryDays: 365, ...known }
}

describe('A page tells where all of its facts come from', () => {
  it('each source once, in the order of the facts', () => {
    const facts = [fact({ sources: [police, report] }), fact({ sources: [charity, police, report] })]
    expect(mergeSources(facts).sources).toEqual([police, report, charity])
  })

  it('twice where one address was seen on two dates', () => {
    const later = { ...charity, dated: '2024' }
    expect(mergeSources([fact({ sources: [charity, later] })]).sources).toEqual([charity, later])
  })

  it('twice where two publishers gave their reports the same name', () => {
    const other = { ...report, publisher: 'UNODC' }
    expect(mergeSources([fact({ sources: [report, other] })]).sources).toEqual([report, other])
  })
})

describe('A page is as fresh as its stalest fact', () => {
  it('the oldest check counts', () => {
    expect(
      mergeSources([fact({ lastReviewed: '2026-03-01' }), fact({ lastReviewed: '2025-12-24' })]).lastReviewed,
    ).toBe('2025-12-24')
  })

  it('one that nobody checked makes all unchecked', () => {
    expect(mergeSources([fact({ lastReviewed: '2026-03-01' }), fact({})]).lastReviewed).toBeUndefined()
  })

  it('it is due when the first of its checks is, whichever was checked first', () => {
    const page = mergeSources([
      fact({ lastReviewed: '2026-01-01', reviewEveryDays: 365 }),
      fact({ lastReviewed: '2026-03-01', reviewEveryDays: 90 }),
    ])
    expect(page.lastReviewed).toBe('2026-01-01')
    expect(freshnessOf(page, '2026-05-30')).toBe('fresh')
    expect(freshnessOf(page, '2026-05-31')).toBe('overdue')
  })

  it('a check whose date cannot be read makes the page overdue', () => {
    const page = mergeSources([fact({ lastReviewed: '2026-03-01' }), fact({ lastReviewed: 'last spring' })])
    expect(freshnessOf(page, '2026-03-01')).toBe('overdue')
  })

  it('of facts that nobody checked the shortest interval counts, a year at most', () => {
    expect(mergeSources([fact({ reviewEveryDays: 180 }), fact({ reviewEveryDays: 90 })]).reviewEveryDays).toBe(90)
    expect(mergeSources([fact({ reviewEveryDays: 700 })]).reviewEveryDays).toBe(365)
  })

  it('the newest date on any source is shown, whatever its precision', () => {
    const facts = ['2019-04', undefined, '2023', '2023-02-01', '2021'].map((sourceSeen) => fact({ sourceSeen }))
    expect(mergeSources(facts).sourceSeen).toBe('2023-02-01')
  })

  it('a page without facts claims nothing', () => {
    expect(mergeSources([])).toEqual({
      sources: [],
      sourceSeen: undefined,
      lastReviewed: undefined,
      reviewEveryDays: 365,
    })
  })
})

it('A page has not been read by two people where one of its facts has not', () => {
  expect(mergeSources([fact({}), fact({ isReadByOne: true })]).isReadByOne).toBe(true)
  expect(mergeSources([fact({}), fact({})])).not.toHaveProperty('isReadByOne')
})
