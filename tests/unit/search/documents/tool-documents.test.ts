import { describe, expect, test } from 'vitest'

import { PRICE_SHARES } from '../../../../src/domain/statistic.ts'
import { toolDocuments } from '../../../../src/search/documents/tool-documents.ts'

const WRITTEN = { isFallback: false }
const FALLBACK = { isFallback: true }

describe('Tools are found', () => {
  test('by what they say of themselves, in the language of the hub', () => {
    expect(toolDocuments({ language: 'pl' })).toContainEqual(
      expect.objectContaining({ id: '/pl/show/', group: 'page', title: 'Pokaż ten ekran', language: 'pl' }),
    )
  })

  test.each([
    ['pathSteps', '/pl/start/'],
    ['laws', '/pl/laws/'],
    ['indicators', '/pl/impact/'],
    ['changeNotes', '/pl/changes/'],
  ] as const)('where they are: with %s in languages in which one is written', (shows, path) => {
    const ids = (...shown: readonly (typeof WRITTEN)[]) =>
      toolDocuments({ language: 'pl', [shows]: shown }).map(({ id }) => id)
    expect(ids(FALLBACK, WRITTEN)).toContain(path)
    expect(ids(FALLBACK)).not.toContain(path)
    expect(ids()).not.toContain(path)
    expect(ids()).toContain('/pl/impact/summary/')
  })

  test('before travelling: where a country answers a question that others answer too', () => {
    const idsOf = (...rights: readonly { jurisdictions: readonly string[]; sharedQuestion?: string }[]) =>
      toolDocuments({ language: 'pl', rights: rights.map((right) => ({ ...WRITTEN, ...right })) }).map(({ id }) => id)
    const shared = { sharedQuestion: 'fees' }
    expect(idsOf({ jurisdictions: ['GB'], ...shared })).toContain('/pl/before-you-travel/')
    expect(idsOf({ jurisdictions: ['GB'] })).not.toContain('/pl/before-you-travel/')
    expect(idsOf({ jurisdictions: ['GB', 'IE'], ...shared })).not.toContain('/pl/before-you-travel/')
  })

  test('the price of an hour: where each figure of its sum is known, and the currency', () => {
    const lines = ['wage', ...PRICE_SHARES].map((priceLine) => ({ ...WRITTEN, priceLine, amount: 1, currency: 'EUR' }))
    const idsOf = (statistics: typeof lines) => toolDocuments({ language: 'pl', statistics }).map(({ id }) => id)
    expect(idsOf(lines)).toContain('/pl/price-of-an-hour/')
    expect(idsOf(lines.slice(1))).not.toContain('/pl/price-of-an-hour/')
    expect(idsOf(lines.slice(0, -1))).not.toContain('/pl/price-of-an-hour/')
  })

  test('the posters by the words of their topic, in their language', () => {
    const topic = { slug: 'posters', language: 'en', layTerms: ['spanish handouts'] }
    const wordsIn = (language: string) =>
      toolDocuments({ language, topics: [topic] }).find(({ id }) => id.endsWith('/posters/'))?.layTerms
    expect(wordsIn('en')).toEqual(['spanish handouts'])
    expect(wordsIn('pl')).toEqual([])
  })

  test('as the same objects each time, so that the index keeps what it knows of them', () => {
    const [once] = toolDocuments({ language: 'en', pathSteps: [WRITTEN] })
    expect(toolDocuments({ language: 'en' })[0]).toBe(once)
  })
})
