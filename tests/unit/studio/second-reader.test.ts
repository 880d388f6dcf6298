import { describe, expect, it } from 'vitest'

import {
  readReview,
  reviewStatus,
  whyAlone,
  whyNotApprove,
  whyNotSendBack,
} from '../../../sanity-studio/model/rules/second-reader.ts'

const draft = { revision: 'r2', writers: ['ann'] }
const ofTwo = { revision: 'r2', writers: ['ann', 'bob'] }
const asked = {
  revision: 't1',
  author: 'ann',
  step: 'waiting',
  approvedRevision: undefined,
} as const
const approved = { ...asked, step: 'approved', approvedRevision: 'r2' } as const

describe('The status of a review', () => {
  it.each([
    ['that nobody requested', undefined, 'none'],
    ['that was requested', asked, 'waiting'],
    ['that was sent back', { ...asked, author: 'bob', step: 'sent-back' }, 'sent-back'],
    ['in which the author has answered a remark', { ...asked, author: 'ann', step: 'sent-back' }, 'sent-back'],
    ['that another person approved', { ...approved, author: 'bob' }, 'approved'],
    ['that the author herself approved', approved, 'own'],
    ['that was approved before the last change', { ...approved, author: 'bob', approvedRevision: 'r1' }, 'changed'],
    ['whose approver is not in the history', { ...approved, author: undefined }, 'unknown'],
  ] as const)('%s', (_, review, state) => {
    expect(reviewStatus(draft, review)).toBe(state)
  })

  it('is unknown where the writers of the draft are not known', () => {
    const review = { ...approved, author: 'bob' }
    expect(reviewStatus({ revision: 'r2', writers: undefined }, review)).toBe('unknown')
  })

  it('is “own” where one of several who wrote in it approved it, whoever changed it last', () => {
    for (const author of ['ann', 'bob']) {
      expect(reviewStatus(ofTwo, { ...approved, author })).toBe('own')
    }
    expect(reviewStatus(ofTwo, { ...approved, author: 'cleo' })).toBe('approved')
  })

  it('is “own” once the author writes the review again after another approved it', () => {
    // Whatever it says: the last transaction that wrote it is hers.
    expect(reviewStatus(draft, approved)).toBe('own')
  })
})

it('Nobody approves what she wrote in, nor what nobody is known to have written', () => {
  expect(whyNotApprove(draft, 'bob')).toBeUndefined()
  expect(whyNotApprove(draft, 'ann')).toBe('You wrote it, so another person has to approve it.')
  expect(whyNotApprove(ofTwo, 'ann')).toBe(
    'You wrote in it as others did, so a person who did not has to approve it, or you take your changes back.',
  )
  expect(whyNotApprove({ ...draft, writers: undefined }, 'bob')).toMatch(/^The history does not say yet/)
  expect(whyNotApprove(draft, undefined)).toMatch(/^The history does not say yet/)
})

it('Nobody sends back what she wrote in', () => {
  expect(whyNotSendBack(draft, 'bob')).toBeUndefined()
  expect(whyNotSendBack(draft, 'ann')).toBe('You wrote it, so another person has to read it.')
})

it('A review document is read with the author of its last transaction, whatever else it holds', () => {
  const stored = { _rev: 't1', requestedRevision: 'r2', approvedRevision: null }
  expect(readReview(stored, 'ann')).toEqual({ ...asked, approvedRevision: null })
  expect(readReview({ ...stored, approvedRevision: 'r2' }, 'bob')).toMatchObject({ step: 'approved', author: 'bob' })
  expect(readReview({ ...stored, approvedRevision: 'r2', sentBackIn: 't1' }, 'bob').step).toBe('sent-back')
})

describe('Somebody works alone', () => {
  it('where the site does without a second reader, however many people there are', () => {
    expect(whyAlone(false, 2)).toBe('switched-off')
    expect(whyAlone(false, 1)).toBe('switched-off')
    expect(whyAlone(false, undefined)).toBe('switched-off')
  })

  it('where nobody else has ever signed in', () => {
    expect(whyAlone(true, 1)).toBe('one-person')
  })

  it('but not where there are others, or where nobody can say', () => {
    expect(whyAlone(true, 2)).toBeUndefined()
    expect(whyAlone(true, undefined)).toBeUndefined()
  })
})
