import { describe, expect, it } from 'vitest'

import { SORT_NAMES } from '../../../src/domain/sort-names.ts'
import { resortCards, sortCards } from '../../../src/domain/sort.ts'
import { idsOf, makeCard } from '../../helpers/make-card.ts'

const guide = makeCard({ id: 'guide', title: 'Knock', access: undefined, minutes: 4, year: 2026 })
const poster = makeCard({ id: 'poster', title: 'Ängste', minutes: 1 })
const leads = makeCard({ id: 'leads', title: 'Beds', leadsToIt: true, year: 2019 })
const report = makeCard({ id: 'report', title: 'Zebra', year: 2021 })
const ALL = [leads, report, poster, guide]

describe('A reader sorts the list', () => {
  it.each([
    ['best', 'ours first, then what opens at once, the newer before the older', ['guide', 'report', 'poster', 'leads']],
    ['shortest', 'unknown lengths come last', ['poster', 'guide', 'leads', 'report']],
    ['newest', 'unknown years come last', ['guide', 'report', 'leads', 'poster']],
    ['title', 'as an English reader looks it up', ['poster', 'leads', 'guide', 'report']],
  ] as const)('%s: %s', (sort, _, expected) => {
    expect(idsOf(sortCards(ALL, sort, 'en'))).toEqual(expected)
  })

  it('sees one order, whatever the order before', () => {
    for (const sort of SORT_NAMES) expect(sortCards([...ALL].reverse(), sort, 'en')).toEqual(sortCards(ALL, sort, 'en'))
  })

  it('sees the same order where the list was sorted by title before', () => {
    const twins = ['b', 'a', 'c'].map((id) => makeCard({ id, title: 'Twin', minutes: 4 }))
    const forJobs = [makeCard({ id: 'one', roles: ['spa'] }), makeCard({ id: 'all', forEveryJob: true })]
    const byTitle = sortCards([...ALL, ...forJobs, ...twins], 'title', 'en')
    for (const sort of SORT_NAMES) {
      for (const isForJob of [true, false]) {
        expect(resortCards(byTitle, sort, isForJob)).toEqual(
          sortCards([...twins, ...forJobs, ...ALL], sort, 'en', isForJob),
        )
      }
    }
  })

  it('does not change the list it was given', () => {
    const given = [...ALL]
    sortCards(given, 'title', 'en')
    expect(given).toEqual(ALL)
  })

  it('tells equal titles apart by their id', () => {
    const twins = ['b', 'a', 'c'].map((id) => makeCard({ id, title: 'Twin' }))
    expect(idsOf(sortCards(twins, 'best', 'en'))).toEqual(['a', 'b', 'c'])
  })
})

describe('Titles stand as the reader’s language orders them', () => {
  it.each([
    ['pl', ['lody', 'łódka', 'mapa']],
    ['es', ['nube', 'ñandú', 'oso']],
    ['uk', ['гора', 'ґанок', 'дім']],
    ['zh-Hans', ['报告', '护照', '客房']],
  ])('%s', (language, expected) => {
    const cards = [...expected].reverse().map((title) => makeCard({ id: title, title }))
    expect(idsOf(sortCards(cards, 'title', language))).toEqual(expected)
  })
})

describe('What is ours is known by what it is, not by its id', () => {
  it('comes first also where the Studio made the id', () => {
    const ours = makeCard({ id: '6f0e3f5c-1f64-4b0a-9f4e-0c8b4a0f7c11', title: 'Ours', access: undefined })
    const theirs = makeCard({ id: 'guide-of-somebody-else', title: 'Theirs' })
    expect(idsOf(sortCards([theirs, ours], 'best', 'en'))).toEqual([ours.id, theirs.id])
  })
})
