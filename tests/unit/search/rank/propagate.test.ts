import { expect, it } from 'vitest'

import { propagateScores } from '../../../../src/search/rank/rank.ts'
import { PROPAGATION } from '../../../../src/search/weights.ts'

/** The first two documents have each one of the last two as their neighbour, with the highest similarity. */
const NEIGHBOURS = [[2], [3], [], []].map((ids) => ({ ids, payloads: [PROPAGATION.levels] }))
const NOTHING = { ids: [], payloads: [] }

it('a document with half of the best score propagates a quarter of what the best does', () => {
  const raised = propagateScores(
    Float32Array.of(8, 4, 0, 0),
    [0, 1],
    (docId) => NEIGHBOURS[docId] ?? NOTHING,
    [1, 1, 1, 1],
    PROPAGATION.share,
  )
  expect([...raised.map((score) => score / PROPAGATION.share)].slice(2)).toEqual([8, 2])
})
