import { describe, expect, test } from 'vitest'

import { readLoaded, type Change, type DraftCheck } from '../../../../sanity-studio/app/table/several/change.ts'
import { CIRCUMSTANCES, DRAFT, fate, GUIDE, load, REVIEW } from './fate.ts'

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

describe('“Send for review”', () => {
  const SEND: Change = { kind: 'send' }
  const CHECK: DraftCheck = {
    ...{ errors: [{ message: 'Required', path: ['summary'] }], reviewStatus: 'none', original: undefined },
  }

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
            patch: {
              id: 'review.night',
              set: { requestedRevision: 'd1' },
              unset: ['approvedRevision', 'oneMachine', 'sentBackIn'],
            },
          },
        ],
        undo: [{ patch: { id: 'review.night', ifRevisionID: 't1' } }, { delete: { id: 'review.night' } }],
      },
    })
  })

  test('sends again what was sent back, and an undo brings that back', () => {
    expect(fate(load(DRAFT, { ...REVIEW, sentBackIn: 'x' }), SEND)).toMatchObject({
      writes: {
        undo: [
          { patch: { set: { requestedRevision: 'd1', sentBackIn: 'x' }, unset: ['approvedRevision', 'oneMachine'] } },
        ],
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

  test('says what a draft still needs, as its form does', () => {
    const needs = (note: string) => ({ note: expect.stringContaining(`First: ${note}`) })
    const language = 'It does not say its language: choose one under “Who it is for”.'
    expect(fate(load({ ...DRAFT, language: '' }), SEND)).toMatchObject(needs(language))
    const checks = new Map([['night', CHECK]])
    const reviewed = { ...DRAFT, lastReviewed: '2026-11-20' }
    expect(fate(load(reviewed), SEND, { ...CIRCUMSTANCES, checks })).toMatchObject(needs('“summary” is empty.'))
    for (const title of ['', '???']) {
      expect(fate(load({ ...DRAFT, title }), SEND), 'nothing to read').toMatchObject({ state: 'refused' })
    }
  })

  test('is refused for a translation with texts that nobody wrote', () => {
    const original = { ...GUIDE, _id: 'day', summary: 'What to do at night.' }
    const draft = { ...DRAFT, language: 'pl', translationOf: { _ref: 'day' }, title: 'W nocy' }
    const checks = new Map([['night', { ...CHECK, original }]])
    expect(fate(load(draft), SEND, { ...CIRCUMSTANCES, checks })).toHaveProperty(
      'why',
      expect.stringContaining('texts are not translated yet'),
    )
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
