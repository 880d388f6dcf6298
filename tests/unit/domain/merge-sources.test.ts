import { describe, expect, it } from 'vitest'

import type { Evidence } from '../../../src/domain/evidence.ts'
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

  it('the shortest interval counts, a year at most', () => {
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
