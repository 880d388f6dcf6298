import { describe, expect, it } from 'vitest'

import { writeListFile, type ListData } from '../../../../../src/features/resources/list/list-data.ts'
import { readListData, type CardContent } from '../../../../../src/features/resources/list/read-list-data.ts'
import { sortCards } from '../../../../../src/domain/sort.ts'
import { setOf } from '../../../../../src/facets/bit-set.ts'
import { FACET_NAMES, facetValues } from '../../../../../src/domain/facets.ts'
import { createFacetFilter } from '../../../../../src/facets/filter.ts'
import { toFacetLists } from '../../../../../src/facets/lists.ts'
import { readContent } from '../../../../../src/catalogue/index.ts'
import { FROZEN_CONTENT } from '../../../../helpers/content-files.ts'
import { makeExternalResource } from '../../../../helpers/make-card.ts'

const poster = makeExternalResource({
  path: '/resources/know-the-signs-2/',
  title: 'Know the signs',
  summary: 'One sheet for the back office.',
  year: 2021,
  minutes: 2,
  sourceSeen: '2024-02',
  topics: ['spotting'],
})
const leaflet = makeExternalResource({
  title: 'Help',
  kind: 'worker-leaflet',
  forEveryJob: true,
  languages: ['uk', 'en'],
})

const [, ofPoster = ''] = writeListFile([poster], 'en').split(/^\[|,\n/)
const read = (file: string): readonly [ListData, readonly string[]] => JSON.parse(file)
const [data, summaries] = read(writeListFile([poster, leaflet], 'en'))
const { cards, filter, contentOf } = readListData(data, 'en')

/** What a card shows, with its values of every facet as data. */
function withValues({ valuesOf, ...content }: CardContent): object {
  return { ...content, values: Object.fromEntries(FACET_NAMES.map((facet) => [facet, valuesOf(facet)])) }
}

it('The browser reads what the list shows and sorts by', () => {
  expect(cards[1]).toEqual({
    position: 1,
    year: 2021,
    minutes: 2,
    isFallback: false,
    merit: { basePoints: 2, jobs: 0, date: '2024-02' },
  })
  expect(cards.map(contentOf).map(withValues)[1]).toEqual({
    path: '/resources/know-the-signs-2/',
    title: 'Know the signs',
    language: 'en',
    publisher: 'Unseen',
    year: 2021,
    minutes: 2,
    leadsToIt: false,
    state: '',
    values: facetValues(poster),
  })
})

it('The cards stand by title, and the summaries in the same order', () => {
  expect(data.titles).toEqual(['Help', 'Know the signs'])
  expect(summaries).toEqual(['', 'One sheet for the back office.'])
})

it('The languages of a card keep their order, and its jobs are every job', () => {
  expect(cards.map(contentOf)[0]?.valuesOf('language')).toEqual(['uk', 'en'])
  expect(cards[0]?.merit.jobs).toBe('every')
})

it('The filter finds cards by their positions', () => {
  const all = setOf([0, 1], 2)
  expect(filter.narrow(all, { kind: ['poster'] })).toEqual(setOf([1], 2))
  expect(filter.narrow(all, { role: ['housekeeping'] })).toEqual(setOf([0], 2))
})

it('The list carries nothing of the pages behind it, and its first line no summary', () => {
  expect(writeListFile([poster], 'en')).not.toContain('unseenuk.org')
  expect(ofPoster).toContain('Know the signs')
  expect(ofPoster).not.toContain('One sheet')
})

describe('Of the whole library', async () => {
  const { resources } = (await readContent({ HUB_CONTENT: FROZEN_CONTENT })).library('en')
  const byTitle = sortCards(resources, 'title', 'en')
  const [whole, all] = read(writeListFile(resources, 'en'))
  const table = readListData(whole, 'en')

  it('every card is read as it was, merit and all', () => {
    expect(table.cards.map(({ merit, year, minutes }) => ({ merit, year, minutes }))).toEqual(
      byTitle.map(({ merit, year, minutes }) => ({ merit, year, minutes })),
    )
    expect(table.cards.map(table.contentOf).map(withValues)).toEqual(
      byTitle.map((card) => ({
        ...{ path: card.path, title: card.title, language: card.language, publisher: card.publisher, state: '' },
        leadsToIt: card.leadsToIt,
        ...(card.year !== undefined && { year: card.year }),
        ...(card.minutes !== undefined && { minutes: card.minutes }),
        values: facetValues(card),
      })),
    )
    expect(all).toEqual(byTitle.map(({ summary }) => summary))
  })

  it('every value leaves the same cards as before they were written', () => {
    const before = createFacetFilter(toFacetLists(byTitle.map(facetValues)), byTitle.length)
    const everything = setOf(byTitle.keys(), byTitle.length)
    expect(Object.values(whole.facets).flatMap(({ values }) => values).length).toBeGreaterThan(10)
    for (const [facet, { values }] of Object.entries(whole.facets)) {
      for (const value of values) {
        const selection = { [facet]: [value] }
        expect(table.filter.narrow(everything, selection)).toEqual(before.narrow(everything, selection))
      }
    }
  })
})

it('Of a translation the list says what is known of it; on a page of another language it is not her own', () => {
  const draft = { ...poster, language: 'ar', isUnchecked: true }
  const [whole] = read(writeListFile([draft, leaflet], 'ar'))
  const inArabic = readListData(whole, 'ar')
  expect(inArabic.cards.map(({ isFallback }) => isFallback).sort()).toEqual([false, true])
  expect(inArabic.cards.map(inArabic.contentOf).map(({ state }) => state.split('\n').length)).toEqual([1, 3])
})
