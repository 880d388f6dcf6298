import { describe, expect, it } from 'vitest'

import { EVERY_VALUE } from '../../../src/domain/facets.ts'
import { makeEngine } from './make-document.ts'

const engine = makeEngine([
  { id: 'long', title: 'Passport guide', facets: { kind: ['guide'] }, minutes: 30, year: 2020 },
  { id: 'short', title: 'A passport poster', facets: { kind: ['poster'] }, minutes: 2, year: 2024 },
  { id: 'sign', group: 'sign', title: 'Passport is kept' },
])
const ids = (words: string, options: Parameters<typeof engine.search>[1]) =>
  engine.search(words, options).hits.map(({ id }) => id)

describe('Facets combine with words', () => {
  it.each([
    ['passport', {}, ['sign', 'short', 'long']],
    ['passport', { kind: ['guide'] }, ['long']],
    ['', { kind: ['guide', 'poster'] }, ['long', 'short']],
    ['poster', { kind: ['guide'] }, []],
  ])('“%s” with %j', (words, selection, found) => {
    expect([...ids(words, { selection })].sort()).toEqual([...found].sort())
  })

  it('and are counted for the words', () => {
    const { countOf } = engine.search('poster', { selection: { kind: ['guide'] } })
    expect([countOf('kind', 'poster'), countOf('kind', 'guide')]).toEqual([1, 0])
  })

  it('and a document for every job is found for each job, and names none', () => {
    const { search } = makeEngine([
      { id: 'every', title: 'Passport is kept', facets: { role: [EVERY_VALUE] } },
      { id: 'spa', title: 'Passport in the spa', facets: { role: ['spa'] } },
    ])
    const found = (job: string) => search('passport', { selection: { role: [job] } }).hits
    expect(found('spa').map(({ id }) => id)).toEqual(['every', 'spa'])
    expect(found('desk').map(({ id, card }) => [id, card.jobs])).toEqual([['every', []]])
    const { countOf } = search('passport')
    expect([countOf('role', 'spa'), countOf('role', 'desk')]).toEqual([2, 1])
  })
})

describe('Results are sorted', () => {
  it.each([
    ['shortest', ['short', 'long', 'sign']],
    ['newest', ['short', 'long', 'sign']],
    ['title', ['short', 'long', 'sign']],
  ] as const)('%s', (sort, order) => {
    expect(ids('passport', { sort })).toEqual(order)
  })
})

it('the limit is the number of hits', () => {
  expect(ids('passport', { limit: 1 })).toHaveLength(1)
})
