import { describe, expect, it } from 'vitest'

import { judgeReading, whyNotApprove } from '../../../sanity-studio/rules/second-reader.ts'

const draft = { revision: 'r2', author: 'ann' }
const asked = { revision: 't1', author: 'ann', requestedRevision: 'r2', approvedRevision: undefined }

describe('A second reading', () => {
  it.each([
    ['nobody asked for', undefined, 'none'],
    ['asked for', asked, 'waiting'],
    ['done by another', { ...asked, author: 'bob', approvedRevision: 'r2' }, 'approved'],
    ['done by the author herself', { ...asked, author: 'ann', approvedRevision: 'r2' }, 'own'],
    ['done before the last change', { ...asked, author: 'bob', approvedRevision: 'r1' }, 'changed'],
    ['whose author the history does not know', { ...asked, author: undefined, approvedRevision: 'r2' }, 'unknown'],
  ] as const)('%s', (_, reading, state) => {
    expect(judgeReading(draft, reading)).toBe(state)
  })

  it('of a draft whose author is not known approves nothing', () => {
    const reading = { ...asked, author: 'bob', approvedRevision: 'r2' }
    expect(judgeReading({ revision: 'r2', author: undefined }, reading)).toBe('unknown')
  })

  it('that the author writes again after another approved it becomes her own', () => {
    // Whatever it says: the last transaction that wrote it is hers.
    expect(judgeReading(draft, { ...asked, author: 'ann', approvedRevision: 'r2' })).toBe('own')
  })
})

it('Nobody approves her own change, nor one whose author is not known', () => {
  expect(whyNotApprove(draft, 'bob')).toBeUndefined()
  expect(whyNotApprove(draft, 'ann')).toBe('You made the last change, so another person has to approve it.')
  expect(whyNotApprove({ ...draft, author: undefined }, 'bob')).toMatch(/^The history does not say yet/)
  expect(whyNotApprove(draft, undefined)).toMatch(/^The history does not say yet/)
})
