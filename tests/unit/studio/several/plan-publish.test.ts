import { describe, expect, test } from 'vitest'

import { readLoaded, type DraftCheck } from '../../../../sanity-studio/app/table/several/change.ts'
import { planChange } from '../../../../sanity-studio/app/table/several/plan.ts'
import type { Stored } from '../../../../sanity-studio/model/rules/stored.ts'
import { CIRCUMSTANCES, DRAFT, GUIDE, load, REVIEW } from './fate.ts'

const READY: Stored = { ...DRAFT, lastReviewed: '2026-11-20' }
const ALONE = { ...CIRCUMSTANCES, secondReader: false }
const OK: DraftCheck = { errors: [], reviewStatus: 'none', original: undefined }

/** A check of a draft whose topics are not published. */
const refersTo = (...ids: readonly string[]): DraftCheck => ({
  ...OK,
  errors: ids.map((unpublished) => ({ message: 'Not published', path: ['topics', 0], unpublished })),
})

const draftOf = (id: string, more: object = {}): Stored => ({ ...READY, title: id, ...more, _id: `drafts.${id}` })

/** What becomes of drafts, by their ids: with which transaction they are published, or why they are not. */
function publish(drafts: readonly Stored[], checks: Readonly<Record<string, DraftCheck>>, circumstances = ALONE) {
  let transactions = 0
  const ids = drafts.map(({ _id }) => _id.replace('drafts.', ''))
  const planned = planChange(
    readLoaded(ids, drafts),
    { kind: 'publish' },
    { ...circumstances, checks: new Map(Object.entries(checks)), newId: () => `t${(transactions += 1)}` },
  )
  return planned.map(({ id, fate }) => [id, fate.state === 'change' ? fate.writes.transactionId : fate.why])
}

describe('Several drafts are published', () => {
  test('in the order of what they refer to, circles in one transaction', () => {
    const checks = { one: refersTo('two'), two: refersTo('three'), three: refersTo('two'), four: OK }
    expect(
      publish(
        Object.keys(checks).map((id) => draftOf(id)),
        checks,
      ),
    ).toEqual([
      ['four', 't1'],
      ['two', 't2'],
      ['three', 't2'],
      ['one', 't3'],
    ])
  })

  test('but for those that their form would hold back, and those that refer to them', () => {
    const required = { message: 'Required', path: ['summary'] }
    const checks = { one: refersTo('two'), two: { ...OK, errors: [required] }, three: refersTo('gone'), four: OK }
    const drafts = Object.keys(checks).map((id) => draftOf(id))
    expect(publish([...drafts, draftOf('five', { language: '', title: '' })], { ...checks, five: OK })).toEqual([
      ['four', 't1'],
      ['two', '“summary” is empty.'],
      ['five', 'It has no title: write one. Its form names 1 more.'],
      ['one', '“topics” refers to a document that is not published yet: publish that first.'],
      ['three', '“topics” refers to a document that is not published yet: publish that first.'],
    ])
  })

  test('only as approved, where a second reader has to', () => {
    const checks = { one: { ...OK, reviewStatus: 'approved' }, two: { ...OK, reviewStatus: 'own' }, three: OK } as const
    expect(
      publish(
        Object.keys(checks).map((id) => draftOf(id)),
        checks,
        CIRCUMSTANCES,
      ),
    ).toEqual([
      ['one', 't1'],
      ['two', 'It was approved by a person who wrote in it: somebody who did not has to approve it.'],
      ['three', 'No second reader has approved it: press “Send for review”.'],
    ])
  })

  describe('with their translations', () => {
    const line = (id: string, title: string, more: object = {}): Stored => ({
      ...{ _id: `drafts.${id}`, _type: 'helpline', _rev: `rev-${id}`, language: 'en', sources: GUIDE['sources'] },
      ...{ dial: '112', lastReviewed: '2026-11-20', title, ...more },
    })
    const draft = line('line', 'Emergency')
    const seen = { ...line('line', '112'), _id: 'line' }
    const translation = line('line-pl', 'Pogotowie', {
      ...{ language: 'pl', translationOf: { _ref: 'line' }, madeFrom: [], translationStatus: 'in-work' },
    })
    const ofLine = { ...OK, original: seen, originalDraft: draft }
    const unfinished = { ...OK, errors: [{ message: 'Required', path: ['useFor'] }] }

    test('after their originals, and only with them where one fails', () => {
      expect(publish([translation, draft], { 'line-pl': ofLine, line: OK })).toEqual([
        ['line', 't1'],
        ['line-pl', 't2'],
      ])
      const checks = new Map(Object.entries({ 'line-pl': ofLine, line: OK }))
      const planned = planChange(
        readLoaded(['line-pl', 'line'], [translation, draft]),
        { kind: 'publish' },
        { ...ALONE, checks },
      )
      expect(planned[1]?.fate).toHaveProperty('writes.needs', ['line'])
    })

    test('but for those that the build would refuse beside the original as readers will see it', () => {
      const held =
        'It agrees with the draft of its original “Emergency”, and not with what readers see of that: publish that draft first.'
      expect(publish([translation], { 'line-pl': ofLine }), 'the draft of the original is not chosen').toEqual([
        ['line-pl', held],
      ])
      expect(publish([translation, draft], { 'line-pl': ofLine, line: unfinished })).toEqual([
        ['line', '“useFor” is empty.'],
        ['line-pl', held],
      ])
      const numbered = line('line', 'Emergency 113', { dial: '113' })
      expect(publish([translation, numbered], { 'line-pl': { ...ofLine, originalDraft: numbered }, line: OK })).toEqual(
        [
          ['line', 't1'],
          [
            'line-pl',
            'It does not say what its original “Emergency 113” says. A number changed: 113 is missing. Write the numbers of the original.',
          ],
        ],
      )
    })

    test('also alone, where they agree with what is published of their original', () => {
      const own = { ...translation, title: '112, Pogotowie' }
      expect(publish([own], { 'line-pl': ofLine })).toEqual([['line-pl', 't1']])
    })
  })

  test('and what has no draft is left as it is', () => {
    expect(planChange([load(GUIDE)], { kind: 'publish' }, ALONE)[0]?.fate).toMatchObject({ state: 'same' })
  })
})

describe('A publication', () => {
  const weak = { ...{ _type: 'reference', _key: 'a', _ref: 'topic-signs' }, _weak: true }
  const draft = { ...READY, summary: 'New', topics: [{ ...weak, _strengthenOnPublish: { type: 'topic' } }] }

  test('is one transaction with its mark, the end of its review and the note for readers', () => {
    const checks = new Map([['night', OK]])
    const planned = planChange([load(GUIDE, draft, REVIEW)], { kind: 'publish' }, { ...ALONE, checks })
    const [first] = planned
    expect(first?.fate).toMatchObject({ state: 'change', writes: { undo: [] } })
    expect(first?.fate).toHaveProperty('writes.mutations', [
      { patch: { id: 'drafts.night', ifRevisionID: 'd1', unset: ['publishedAlone'] } },
      { patch: { id: 'night', ifRevisionID: 'r1', unset: ['publishedAlone'] } },
      {
        createOrReplace: expect.objectContaining({
          ...{ _id: 'night', _createdAt: '2026-01-01T00:00:00Z', publishedAlone: '2026-11-27' },
          topics: [{ _type: 'reference', _key: 'a', _ref: 'topic-signs' }],
        }),
      },
      { delete: { id: 'drafts.night' } },
      { patch: expect.objectContaining({ id: 'review.night', ifRevisionID: REVIEW._rev }) },
      { delete: { id: 'review.night' } },
      { createIfNotExists: expect.objectContaining({ documentId: 'night', kind: 'updated', readBy: 'one-person' }) },
    ])
  })

  test('bears no mark where a second reader has approved it, and makes what was not there', () => {
    const checks = new Map([['night', { ...OK, reviewStatus: 'approved' } as const]])
    const [first] = planChange([load(draft)], { kind: 'publish' }, { ...CIRCUMSTANCES, checks })
    expect(first?.fate).toHaveProperty('writes.mutations.1.create._id', 'night')
    expect(first?.fate).not.toHaveProperty('writes.mutations.1.create.publishedAlone')
    expect(first?.fate).toHaveProperty('writes.mutations.3.createIfNotExists.readBy', 'second-reader')
  })

  test.each([
    ['as the hub does, before it has told them of anything', {}, false, false],
    ['as the hub does, which has told them before', {}, true, true],
    ['as somebody has chosen', { tells: false }, true, false],
    ['as somebody has chosen, also at first', { tells: true }, false, true],
  ])('tells readers %s', (_, choice, tellsReaders, isTold) => {
    const checks = new Map([['night', OK]])
    const [first] = planChange([load(READY)], { kind: 'publish', ...choice }, { ...ALONE, checks, tellsReaders })
    const fate = first?.fate
    const mutations = fate?.state === 'change' ? fate.writes.mutations : []
    expect(mutations.some((one) => 'createIfNotExists' in one)).toBe(isTold)
  })

  test('warns of English words in another language', () => {
    const summary = 'Say what you saw, and when. You do not need to be sure that it is what you think it is.'
    const checks = new Map([['night', OK]])
    const warned = (language: string) =>
      planChange([load({ ...READY, summary, language })], { kind: 'publish' }, { ...ALONE, checks })[0]?.fate
    expect(warned('nb')).toMatchObject({ state: 'change', warning: expect.stringMatching(/^The text is in English/) })
    expect(warned('en')).toMatchObject({ state: 'change', warning: undefined })
  })

  test('that lacks a day of review says so, for the way to give it to several', () => {
    const checks = new Map([['night', OK]])
    const without = { ...READY, lastReviewed: undefined, title: '' }
    const [first] = planChange([load(without)], { kind: 'publish' }, { ...ALONE, checks })
    expect(first?.fate).toMatchObject({ state: 'refused', lacksReview: true })
    const [untitled] = planChange([load({ ...READY, title: '' })], { kind: 'publish' }, { ...ALONE, checks })
    expect(untitled?.fate).toMatchObject({ state: 'refused', lacksReview: false })
  })
})
