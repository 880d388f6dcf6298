import { expect, it } from 'vitest'

import { GROUP_NAMES, hitsIn, shownHits } from '../../../../src/features/search/groups.ts'
import { makeEngine } from '../../search/make-document.ts'

const KINDS = [
  'resource',
  'right',
  'sign',
  'helpline',
  'law',
  'organisation',
  'partnership',
  'case',
  'topic',
  'role',
  'page',
] as const
const { hits } = makeEngine(KINDS.map((group) => ({ id: group, group, title: 'Passport' }))).search('passport')

it('every result is in one group, and topics and jobs share one', () => {
  const grouped = GROUP_NAMES.map((name) => hitsIn(hits, name).map(({ id }) => id))
  expect(grouped.flat().sort()).toEqual([...KINDS].sort())
  expect(grouped.map((ids) => ids.length)).toEqual([1, 1, 1, 1, 1, 1, 1, 2, 2])
  expect(hitsIn(hits, 'all')).toHaveLength(KINDS.length)
})

it('results of all groups are shown in the order of the search, not by their kinds', () => {
  expect(shownHits(hits, 'all', 4)).toEqual(hits.slice(0, 4))
  expect(shownHits(hits, 'topics', 1)).toEqual(hitsIn(hits, 'topics').slice(0, 1))
})
