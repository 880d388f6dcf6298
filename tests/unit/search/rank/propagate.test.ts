import { expect, it } from 'vitest'

import { propagateScores } from '../../../../src/search/rank/propagate.ts'
import { PROPAGATION } from '../../../../src/search/weights.ts'

/** The first two documents are each wholly like one of the last two. */
const LIKES = [[2], [3], [], []].map((list) => ({
  ...{ numbers: Uint32Array.from(list), notes: Uint16Array.of(PROPAGATION.levels) },
  ...{ from: 0, to: list.length },
}))
const NOTHING = { numbers: new Uint32Array(), notes: new Uint16Array(), from: 0, to: 0 }

it('who scores half of the best lends a quarter of what that lends', () => {
  const lent = propagateScores(
    Float32Array.of(8, 4, 0, 0),
    [0, 1],
    (document) => LIKES[document] ?? NOTHING,
    [1, 1, 1, 1],
  )
  expect([...lent.map((score) => score / PROPAGATION.share)].slice(2)).toEqual([8, 2])
})
