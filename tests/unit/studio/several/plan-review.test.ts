import { describe, expect, test } from 'vitest'

import type { Change } from '../../../../sanity-studio/app/table/several/change.ts'
import { DRAFT, fate, GUIDE, load } from './fate.ts'

describe('The day of the last review, and how long it holds', () => {
  const review = (change: Partial<Extract<Change, { kind: 'review' }>>): Change => ({
    ...{ kind: 'review', day: undefined, how: undefined, every: undefined },
    ...change,
  })
  const DAY = review({ day: '2026-10-01', how: 'telephone', every: 90 })

  test('go into a new draft, which an undo deletes', () => {
    const found = fate(load({ ...GUIDE, lastReviewed: '2025-01-01' }), DAY)
    const after = { lastReviewed: '2026-10-01', lastReviewedHow: 'telephone', reviewEveryDays: 90 }
    expect(found).toMatchObject({ state: 'change', note: 'A draft is made of what is published.' })
    expect(found).toMatchObject({
      writes: {
        mutations: [{ create: { _id: 'drafts.night', title: 'At night', ...after } }],
        undo: [
          { patch: { id: 'drafts.night', ifRevisionID: 't1', set: { lastReviewed: '2025-01-01' } } },
          { delete: { id: 'drafts.night' } },
          {},
          {},
        ],
      },
    })
  })

  test('go into the draft that there is, each without the other too', () => {
    expect(fate(load(GUIDE, { ...DRAFT, reviewEveryDays: 365 }), review({ every: 90 }))).toMatchObject({
      writes: {
        mutations: [{ patch: { id: 'drafts.night', ifRevisionID: 'd1', set: { reviewEveryDays: 90 } } }],
        undo: [{ patch: { id: 'drafts.night', ifRevisionID: 't1', set: { reviewEveryDays: 365 } } }],
      },
    })
    const day = fate(load(DRAFT), review({ day: '2026-11-27', how: 'page' }))
    expect(day).not.toHaveProperty('writes.mutations.0.patch.set.reviewEveryDays')
    expect(day).toMatchObject({ writes: { undo: [{ patch: { unset: ['lastReviewed', 'lastReviewedHow'] } }] } })
  })

  test('are so already', () => {
    const written = { lastReviewed: '2026-10-01', lastReviewedHow: 'telephone', reviewEveryDays: 90 }
    expect(fate(load({ ...GUIDE, ...written }), DAY)).toMatchObject({ state: 'same' })
    expect(fate(load({ ...GUIDE, ...written, lastReviewedHow: 'page' }), DAY)).toMatchObject({ state: 'change' })
  })

  test.each([
    ['a translation', { ...GUIDE, translationOf: { _ref: 'x' } }, 'It is a translation'],
    ['what states no facts', { ...GUIDE, _type: 'topic' }, 'It states no facts'],
  ])('are refused for %s', (_what, stored, sentence) => {
    expect(fate(load(stored), DAY)).toHaveProperty('why', expect.stringContaining(sentence))
  })

  test.each([
    ['nothing is chosen', {}, 'Choose the day'],
    ['the day is not over', { day: '2026-11-28', how: 'page' }, 'lies in the future; today is 2026-11-27'],
    ['the day is none', { day: '2026-13-01', how: 'page' }, 'Write the day with its year'],
    ['nobody says how', { day: '2026-10-01' }, 'Say how the facts were checked'],
    ['the interval is too long', { every: 1001 }, 'from 1 to 1000'],
    ['the interval is no whole number', { every: 1.5 }, 'from 1 to 1000'],
  ] as const)('are refused where %s', (_why, change, sentence) => {
    expect(fate(load(GUIDE), review(change))).toMatchObject({ state: 'refused' })
    expect(fate(load(GUIDE), review(change))).toHaveProperty('why', expect.stringContaining(sentence))
  })
})
