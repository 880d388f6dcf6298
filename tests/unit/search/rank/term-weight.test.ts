import { describe, expect, it } from 'vitest'

import type { Expansion, QueryTerm } from '../../../../src/search/query/query-term.ts'
import { inverseDocumentFrequency, termWeight } from '../../../../src/search/rank/term-weight.ts'
import { EXPANSION_WEIGHTS } from '../../../../src/search/weights.ts'

function makeTerm(expansions: readonly Expansion[]): QueryTerm {
  return { typed: 'word', expansions, isInformative: true, isLast: false, isKnown: true }
}

describe('The inverse document frequency', () => {
  it.each([
    [0, 9, Math.log(20)],
    [1, 9, Math.log(1 + 8.5 / 1.5)],
    [9, 9, Math.log(1 + 0.5 / 9.5)],
  ])('of a term in %i of %i documents', (documents, all, expected) => {
    expect(inverseDocumentFrequency(documents, all)).toBeCloseTo(expected)
  })

  it('is lower, the more documents have the term, and never negative', () => {
    const values = Array.from({ length: 101 }, (_, documents) => inverseDocumentFrequency(documents, 100))
    expect(values).toEqual(values.toSorted((a, b) => b - a))
    expect(values.at(-1)).toBeGreaterThan(0)
  })
})

describe('The weight of a word', () => {
  const COUNTS = [5, 40, 90]
  const weigh = (expansions: readonly Expansion[]) =>
    termWeight(makeTerm(expansions), (termId) => COUNTS[termId] ?? 0, 100)
  const exact = { termId: 0, weight: 1 }
  const form = { termId: 1, weight: EXPANSION_WEIGHTS.form }
  const synonym = { termId: 2, weight: EXPANSION_WEIGHTS.synonym }

  it('is that of its commonest form', () => {
    expect(weigh([exact])).toBe(inverseDocumentFrequency(5, 100))
    expect(weigh([exact, form])).toBe(inverseDocumentFrequency(40, 100))
  })

  it('does not depend on its synonyms, unless it is no term itself', () => {
    expect(weigh([exact, form, synonym])).toBe(weigh([exact, form]))
    expect(weigh([form, synonym])).toBe(inverseDocumentFrequency(90, 100))
  })

  it('is the highest without expansions', () => {
    expect(weigh([])).toBe(inverseDocumentFrequency(0, 100))
  })
})
