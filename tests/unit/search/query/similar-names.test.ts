import { describe, expect, it } from 'vitest'

import type { SearchCard } from '../../../../src/search/model.ts'
import { createSimilarNames } from '../../../../src/search/query/similar-names.ts'

function makeCard(group: SearchCard['group'], title: string): SearchCard {
  return { id: title, group, title, summary: '', jobs: [] }
}

const CARDS = [
  makeCard('topic', 'Reception'),
  makeCard('resource', 'Reception manual'),
  makeCard('role', 'Porter'),
  makeCard('sign', 'Many guests come and go all the night through one door'),
  makeCard('helpline', '116 000'),
  makeCard('role', 'Kitchen'),
]
const LAY_TERMS: Readonly<Record<number, readonly string[]>> = { 2: ['Bellboy'], 5: ['Porter'] }
const find = createSimilarNames(CARDS, (docId) => LAY_TERMS[docId] ?? [])

describe('Similar names', () => {
  it('are the titles and lay terms of topics, jobs, signs and helplines, not titles of resources', () => {
    expect(find('resepshun', 5)).toEqual([{ name: 'Reception', documents: [0] }])
    expect(find('belboi', 5)).toEqual([{ name: 'Bellboy', documents: [2] }])
  })

  it('have all documents with the name, in the order of the index', () => {
    expect(find('portr', 1)).toEqual([{ name: 'Porter', documents: [2, 5] }])
  })

  it.each(['many guests come and go', '116 000', 'manual', '', '  ', 'zzzz'])(
    'are none for “%s”: no sentences, numbers, resources or nothing',
    (typed) => {
      expect(find(typed, 5)).toEqual([])
    },
  )

  it('are at most as many as the limit, the most similar first', () => {
    const names = createSimilarNames(
      ['Porters', 'Porter', 'Portress'].map((title) => makeCard('role', title)),
      () => [],
    )
    expect(names('porter', 2).map(({ name }) => name)).toEqual(['Porter', 'Porters'])
  })

  it('are found for a long message by its beginning', () => {
    expect(find(`reception ${' '.repeat(40)}and a whole story that goes on`, 1)).toHaveLength(1)
  })
})
