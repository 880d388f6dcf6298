import { expect, it } from 'vitest'

import { readWatched } from '../../../../sanity-studio/model/gaps/watched.ts'
import { watchedGaps } from '../../../../src/tools/watch/watched-gaps.ts'

const documents = ['a', 'b'].map((id) => ({ id, type: 'helpline', title: `Line ${id}` }))
const FOUND = watchedGaps(
  [{ kind: 'gone', address: 'https://line.example/', documents, was: '200', is: '404' }],
  '2026-12-01',
)

it('Each document that cites a page which is gone is work, and says why', () => {
  expect(FOUND.gaps.map(({ id }) => id)).toEqual(['a', 'b'])
  expect(FOUND.gaps[0]?.why).toBe('The page is gone: https://line.example/. Was: 200. Is: 404.')
})

it('The Studio reads what was written, and nothing else', () => {
  expect(readWatched(JSON.parse(JSON.stringify(FOUND)))).toEqual(FOUND)
  expect(readWatched({ ...FOUND, gaps: [{ id: 1 }] })).toEqual({ day: '2026-12-01', gaps: [] })
  for (const answer of [null, {}, { day: '2026-12-01' }, 'none']) expect(readWatched(answer)).toBeUndefined()
})
