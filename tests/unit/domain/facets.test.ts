import { describe, expect, it } from 'vitest'

import { countValues, FACET_NAMES, FACETS, filterCards, type Choice } from '../../../src/domain/facets.ts'
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
const book = makeCard({ id: 'book', kind: 'report', phases: ['implement'], riskAreas: ['rooms'], access: 'paid' })
const ALL = [guide, poster, course, leaflet, book]

function counts(facet: keyof typeof FACETS, choice: Choice): Record<string, number> {
  return Object.fromEntries(countValues(ALL, facet, choice))
}

describe('A room attendant narrows the list down', () => {
  it.each<readonly [string, Choice, readonly string[]]>([
    ['nothing chosen: everything, in its order', {}, ['guide', 'poster', 'course', 'leaflet', 'book']],
    ['an emptied facet counts as nothing chosen', { role: [] }, ['guide', 'poster', 'course', 'leaflet', 'book']],
    ['her job: made for it, or for every job', { role: ['housekeeping'] }, ['guide', 'poster', 'leaflet']],
    ['two jobs widen', { role: ['housekeeping', 'managers'] }, ['guide', 'poster', 'course', 'leaflet']],
    ['two facets narrow', { role: ['housekeeping'], topic: ['spotting'] }, ['guide', 'poster']],
    ['a job nobody wrote for: what is for every job', { role: ['diver'] }, ['leaflet']],
    ['a kind nobody knows: nothing', { kind: ['sculpture'] }, []],
    ['open: our own texts, which name no access, too', { access: ['open'] }, ['guide', 'poster', 'leaflet']],
    ['a language', { language: ['pl'] }, ['poster']],
    ['a country', { country: ['GB'] }, ['guide']],
    ['a phase and a risk area', { phase: ['implement'], risk: ['rooms'] }, ['book']],
  ])('%s', (_, choice, expected) => {
    expect(idsOf(filterCards(ALL, choice))).toEqual(expected)
  })
})

describe('Each filter says how much it would show', () => {
  it('counts what is for every job with each job, and nothing twice', () => {
    expect(counts('role', {})).toEqual({ housekeeping: 3, 'front-desk': 2, managers: 2 })
  })

  it('does not count a card for all jobs twice where it names one of them', () => {
    const both = makeCard({ id: 'both', forEveryJob: true, roles: ['spa'] })
    expect([...countValues([both], 'role', {})]).toEqual([['spa', 1]])
  })

  it('ignores what is chosen in the same facet, so that a second value can be added', () => {
    expect(counts('role', { role: ['managers'] })).toEqual(counts('role', {}))
  })

  it('heeds what is chosen in the other facets', () => {
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
      for (const choice of [{}, { role: ['housekeeping'] }, { access: ['open'], topic: ['spotting', 'rights'] }])
        for (const [value, count] of countValues(ALL, facet, choice))
          expect(filterCards(ALL, { ...choice, [facet]: [value] })).toHaveLength(count)
  })

  it('counts nothing in an empty list', () => {
    expect(countValues([], 'role', {}).size).toBe(0)
  })
})

it('The order of the facets names each facet once', () => {
  expect([...FACET_NAMES].sort()).toEqual(Object.keys(FACETS).sort())
})
