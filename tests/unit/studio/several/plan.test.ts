import { describe, expect, test } from 'vitest'

import type { Stored } from '../../../../sanity-studio/rules/stored.ts'
import type { Change, Circumstances, Fate, Loaded } from '../../../../sanity-studio/several/change.ts'
import { readLoaded } from '../../../../sanity-studio/several/change.ts'
import { planChange } from '../../../../sanity-studio/several/plan.ts'

const GUIDE: Stored = {
  ...{
    _id: 'night',
    _type: 'guide',
    _rev: 'r1',
    _createdAt: '2026-01-01T00:00:00Z',
    _updatedAt: '2026-02-01T00:00:00Z',
  },
  ...{ title: 'At night', language: 'en', topics: [{ _type: 'reference', _key: 'a', _ref: 'topic-signs' }] },
  sources: [{ _type: 'source', _key: 'b', publisher: 'Unseen', url: 'https://example.org/' }],
  forEveryJob: true,
}
const DRAFT: Stored = { ...GUIDE, _id: 'drafts.night', _rev: 'd1' }
const REVIEW: Stored = {
  _id: 'review.night',
  _type: 'review',
  _rev: 'v1',
  documentId: 'night',
  requestedRevision: 'd1',
}

const CIRCUMSTANCES: Circumstances = { today: '2026-11-27', secondReader: true, newId: () => 't1' }

function load(...stored: readonly Stored[]): Loaded {
  const [loaded] = readLoaded(['night'], stored)
  if (loaded === undefined) throw new Error('The document of the test is missing.')
  return loaded
}

function fate(loaded: Loaded, change: Change, circumstances = CIRCUMSTANCES): Fate | undefined {
  return planChange([loaded], change, circumstances)[0]?.fate
}

const CHECKED: Change = { kind: 'checked', how: 'page' }
const labels = (add: readonly string[], remove: readonly string[] = []): Change => ({
  ...{ kind: 'labels', field: 'topics', add, remove },
})

test('Documents are read in the order of the choice, and one that is gone is left out', () => {
  const other = { ...GUIDE, _id: 'other', title: '' }
  const found = readLoaded(['other', 'gone', 'night'], [GUIDE, DRAFT, REVIEW, other])
  expect(found.map(({ id, title }) => [id, title])).toEqual([
    ['other', 'other'],
    ['night', 'At night'],
  ])
  expect(found[1]).toMatchObject({ published: GUIDE, draft: DRAFT, review: REVIEW })
})

describe('“Checked today”', () => {
  test('is written into what is published with a note for readers, and taken back to what was there', () => {
    const note = { _id: expect.stringMatching(/^change-2026-11-27-/), _type: 'changeNote', kind: 'checked' }
    expect(fate(load({ ...GUIDE, lastReviewed: '2025-01-01' }), CHECKED)).toEqual({
      state: 'change',
      note: undefined,
      writes: {
        transactionId: 't1',
        mutations: [
          { patch: { id: 'night', ifRevisionID: 'r1', set: { lastReviewed: '2026-11-27', lastReviewedHow: 'page' } } },
          { createIfNotExists: expect.objectContaining(note) },
        ],
        undo: [
          {
            patch: { id: 'night', ifRevisionID: 't1', set: { lastReviewed: '2025-01-01' }, unset: ['lastReviewedHow'] },
          },
          { delete: { id: note._id } },
        ],
      },
    })
  })

  test('is so already where it was today, in the same way', () => {
    const checked = { ...GUIDE, lastReviewed: '2026-11-27', lastReviewedHow: 'page' }
    expect(fate(load(checked), CHECKED)).toMatchObject({ state: 'same' })
    expect(fate(load({ ...checked, lastReviewedHow: 'telephone' }), CHECKED)).toMatchObject({ state: 'change' })
  })

  test.each([
    ['is not published', [DRAFT], 'It is not published'],
    ['has changes', [GUIDE, DRAFT], 'It has changes that are not published'],
    ['is a translation', [{ ...GUIDE, translationOf: { _ref: 'x' } }], 'It is a translation'],
    ['states no facts', [{ ...GUIDE, _type: 'topic' }], 'It states no facts'],
    ['has something to correct', [{ ...GUIDE, title: '' }], 'It has something to change: It has no title'],
  ])('is refused where a document %s', (_why, stored, sentence) => {
    const found = fate(load(...stored), CHECKED)
    expect(found).toMatchObject({ state: 'refused' })
    expect(found).toHaveProperty('why', expect.stringContaining(sentence))
  })
})

describe('Topics', () => {
  test('are added in a new draft, which an undo deletes as long as nobody has changed it', () => {
    const found = fate(load(GUIDE), labels(['topic-law']))
    expect(found).toMatchObject({ state: 'change', note: 'A draft is made of what is published.' })
    const topics = [{ _key: 'a', _ref: 'topic-signs' }, { _ref: 'topic-law' }]
    expect(found).toMatchObject({
      writes: { mutations: [{ create: { _id: 'drafts.night', title: 'At night', topics } }] },
    })
    expect(found).not.toHaveProperty('writes.mutations.0.create._rev')
    expect(found).not.toHaveProperty('writes.mutations.0.create._createdAt')
    expect(found).toMatchObject({
      writes: {
        undo: [
          { patch: { id: 'drafts.night', ifRevisionID: 't1' } },
          { delete: { id: 'drafts.night' } },
          { create: { _id: 'review.night' } },
          { delete: { id: 'review.night' } },
        ],
      },
    })
  })

  test('are taken away in the draft that there is, and the field goes with the last of them', () => {
    expect(fate(load(GUIDE, DRAFT), labels([], ['topic-signs']))).toMatchObject({
      writes: {
        mutations: [{ patch: { id: 'drafts.night', ifRevisionID: 'd1', unset: ['topics'] } }],
        undo: [{ patch: { id: 'drafts.night', ifRevisionID: 't1', set: { topics: GUIDE['topics'] } } }],
      },
    })
  })

  test('say what that means for a review', () => {
    expect(fate(load(GUIDE, DRAFT, REVIEW), labels(['topic-law']))).toMatchObject({
      note: 'It waits for a second reader, who sees the change.',
    })
    expect(fate(load(GUIDE, DRAFT, { ...REVIEW, approvedRevision: 'd1' }), labels(['topic-law']))).toMatchObject({
      note: 'It was approved: after this change it has to be approved again.',
    })
  })

  test('are so already where a document has them, or lacks those that go', () => {
    expect(fate(load(GUIDE), labels(['topic-signs'], ['topic-law']))).toMatchObject({ state: 'same' })
  })

  test.each([
    ['a translation', { ...GUIDE, translationOf: { _ref: 'x' } }, 'It is a translation'],
    ['a type without them', { ...GUIDE, _type: 'helpline' }, 'have no topics'],
  ])('are refused for %s', (_what, stored, sentence) => {
    expect(fate(load(stored), labels(['topic-law']))).toHaveProperty('why', expect.stringContaining(sentence))
  })
})

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

describe('“Send for review”', () => {
  const SEND: Change = { kind: 'send' }

  test('asks for the revision of the draft, and an undo deletes the request', () => {
    expect(fate(load(DRAFT), SEND)).toMatchObject({
      state: 'change',
      writes: {
        mutations: [
          {
            createIfNotExists: {
              _id: 'review.night',
              documentId: 'night',
              documentType: 'guide',
              requestedRevision: 'd1',
            },
          },
          {
            patch: { id: 'review.night', set: { requestedRevision: 'd1' }, unset: ['approvedRevision', 'sentBackIn'] },
          },
        ],
        undo: [{ patch: { id: 'review.night', ifRevisionID: 't1' } }, { delete: { id: 'review.night' } }],
      },
    })
  })

  test('sends again what was sent back, and an undo brings that back', () => {
    expect(fate(load(DRAFT, { ...REVIEW, sentBackIn: 'x' }), SEND)).toMatchObject({
      writes: {
        undo: [{ patch: { set: { requestedRevision: 'd1', sentBackIn: 'x' }, unset: ['approvedRevision'] } }],
      },
    })
  })

  test('takes the mark “Read by nobody else” away, so that the revision is that of this transaction', () => {
    expect(fate(load({ ...DRAFT, publishedAlone: '2026-11-01' }), SEND)).toMatchObject({
      writes: {
        mutations: [
          { patch: { id: 'drafts.night', unset: ['publishedAlone'] } },
          { createIfNotExists: { requestedRevision: 't1' } },
          { patch: { set: { requestedRevision: 't1' } } },
        ],
        undo: [{ patch: { id: 'drafts.night', set: { publishedAlone: '2026-11-01' } } }, {}, {}],
      },
    })
  })

  test('says what a draft still needs', () => {
    expect(fate(load({ ...DRAFT, title: '' }), SEND)).toMatchObject({
      note: 'It still needs something: It has no title: write one.',
    })
  })

  test('is so already where it waits or is approved, and not where it was changed since', () => {
    expect(fate(load(DRAFT, REVIEW), SEND)).toMatchObject({ state: 'same' })
    expect(fate(load(DRAFT, { ...REVIEW, approvedRevision: 'd1' }), SEND)).toMatchObject({ state: 'same' })
    expect(fate(load(DRAFT, { ...REVIEW, approvedRevision: 'd0' }), SEND)).toMatchObject({ state: 'change' })
  })

  test('is refused without a draft, and where nobody else has to read it', () => {
    expect(fate(load(GUIDE), SEND)).toMatchObject({ state: 'refused' })
    expect(fate(load(DRAFT), SEND, { ...CIRCUMSTANCES, secondReader: false })).toMatchObject({ state: 'refused' })
  })
})
