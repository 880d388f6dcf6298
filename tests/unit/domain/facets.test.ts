import { describe, expect, it } from 'vitest'

import type { Card } from '../../../src/domain/resource.ts'
import { has, setOf } from '../../../src/facets/bit-set.ts'
import { FACET_NAMES, facetValues, valuesIn, type FacetName } from '../../../src/domain/facets.ts'
import { createFacetFilter, type FacetSelection } from '../../../src/facets/filter.ts'
import { toFacetLists } from '../../../src/facets/lists.ts'
import { idsOf, makeCard } from '../../helpers/make-card.ts'

const guide = makeCard({
  id: 'guide',
  kind: 'guide',
  access: undefined,
  roles: ['housekeeping'],
  topics: ['spotting', 'reporting'],
  jurisdictions: ['GB'],
})
const poster = makeCard({
  id: 'poster',
  roles: ['housekeeping', 'front-desk'],
  topics: ['spotting'],
  languages: ['pl'],
})
const course = makeCard({ id: 'course', kind: 'e-learning', access: 'registration', roles: ['managers'] })
const leaflet = makeCard({ id: 'leaflet', kind: 'worker-leaflet', forEveryJob: true, topics: ['rights'] })
const book = makeCard({
  id: 'book',
  kind: 'report',
  labels: { phases: ['implement'], riskAreas: ['rooms'] },
  access: 'paid',
})
const ALL = [guide, poster, course, leaflet, book]

const everything = setOf(ALL.keys(), ALL.length)
const { narrow, count } = createFacetFilter(toFacetLists(ALL.map(facetValues)), ALL.length)

function filterCards(selection: FacetSelection): readonly Card[] {
  const fitting = narrow(everything, selection)
  return ALL.filter((_, position) => has(fitting, position))
}

/** How many cards each value that some card names would leave, without those that would leave none. */
function counts(facet: FacetName, selection: FacetSelection): Record<string, number> {
  const countOf = count(everything, selection)
  const named = new Set(ALL.flatMap((card) => valuesIn(facet, card)))
  named.delete('*')
  return Object.fromEntries([...named].map((value) => [value, countOf(facet, value)] as const).filter(([, n]) => n > 0))
}

describe('A room attendant narrows the list down', () => {
  it.each<readonly [string, FacetSelection, readonly string[]]>([
    ['nothing selected: everything, in its order', {}, ['guide', 'poster', 'course', 'leaflet', 'book']],
    ['an emptied facet counts as nothing selected', { role: [] }, ['guide', 'poster', 'course', 'leaflet', 'book']],
    ['her job: made for it, or for every job', { role: ['housekeeping'] }, ['guide', 'poster', 'leaflet']],
    ['two jobs widen', { role: ['housekeeping', 'managers'] }, ['guide', 'poster', 'course', 'leaflet']],
    ['two facets narrow', { role: ['housekeeping'], topic: ['spotting'] }, ['guide', 'poster']],
    ['a job nobody wrote for: what is for every job', { role: ['diver'] }, ['leaflet']],
    ['a kind nobody knows: nothing', { kind: ['sculpture'] }, []],
    ['open: our own texts, which name no access, too', { access: ['open'] }, ['guide', 'poster', 'leaflet']],
    ['a language', { language: ['pl'] }, ['poster']],
    ['a country', { country: ['GB'] }, ['guide']],
    ['a phase and a risk area', { phase: ['implement'], risk: ['rooms'] }, ['book']],
  ])('%s', (_, selection, expected) => {
    expect(idsOf(filterCards(selection))).toEqual(expected)
  })
})

describe('Each filter says how much it would show', () => {
  it('counts what is for every job with each job, and nothing twice', () => {
    expect(counts('role', {})).toEqual({ housekeeping: 3, 'front-desk': 2, managers: 2 })
  })

  it('does not count a card for all jobs twice where it names one of them', () => {
    const both = makeCard({ id: 'both', forEveryJob: true, roles: ['spa'] })
    const one = setOf([0], 1)
    expect(createFacetFilter(toFacetLists([facetValues(both)]), 1).count(one, {})('role', 'spa')).toBe(1)
  })

  it('ignores what is selected in the same facet, so that a second value can be added', () => {
    expect(counts('role', { role: ['managers'] })).toEqual(counts('role', {}))
  })

  it('heeds what is selected in the other facets', () => {
    expect(counts('topic', { role: ['housekeeping'] })).toEqual({ spotting: 2, reporting: 1, rights: 1 })
  })

  it('offers every job where only things for every job are left', () => {
    expect(counts('role', { kind: ['worker-leaflet'] })).toEqual({ housekeeping: 1, 'front-desk': 1, managers: 1 })
  })

  it('leaves out values that would show nothing', () => {
    expect(counts('kind', { topic: ['spotting'] })).toEqual({ guide: 1, poster: 1 })
    expect(counts('kind', { topic: ['nothing'] })).toEqual({})
  })

  it('keeps its promise: each count is the number of cards that the value then shows', () => {
    for (const facet of FACET_NAMES)
      for (const selection of [{}, { role: ['housekeeping'] }, { access: ['open'], topic: ['spotting', 'rights'] }])
        for (const [value, number] of Object.entries(counts(facet, selection)))
          expect(filterCards({ ...selection, [facet]: [value] })).toHaveLength(number)
  })

  it('counts nothing in an empty list', () => {
    expect(createFacetFilter(toFacetLists([]), 0).count(setOf([], 0), {})('role', 'housekeeping')).toBe(0)
  })
})

it('No facet is named twice', () => {
  expect(new Set(FACET_NAMES).size).toBe(FACET_NAMES.length)
})
