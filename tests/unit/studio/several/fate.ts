import type { Stored } from '../../../../sanity-studio/model/rules/stored.ts'
import {
  readLoaded,
  type Change,
  type Circumstances,
  type Fate,
  type Loaded,
} from '../../../../sanity-studio/app/table/several/change.ts'
import { planChange } from '../../../../sanity-studio/app/table/several/plan.ts'

/** A guide that is published, and has nothing to correct. */
export const GUIDE: Stored = {
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
export const DRAFT: Stored = { ...GUIDE, _id: 'drafts.night', _rev: 'd1' }
export const REVIEW: Stored = {
  _id: 'review.night',
  _type: 'review',
  _rev: 'v1',
  documentId: 'night',
  requestedRevision: 'd1',
}

export const CIRCUMSTANCES: Circumstances = {
  ...{ today: '2026-11-27', secondReader: true, newId: () => 't1', checks: new Map(), tellsReaders: true },
  fieldTitleOf: (_type, field) => field,
  documentTitleOf: () => undefined,
}

/** The guide of the test as the window knows it. */
export function load(...stored: readonly Stored[]): Loaded {
  const [loaded] = readLoaded(['night'], stored)
  if (loaded === undefined) throw new Error('The document of the test is missing.')
  return loaded
}

/** What becomes of it by a change. */
export function fate(loaded: Loaded, change: Change, circumstances = CIRCUMSTANCES): Fate | undefined {
  return planChange([loaded], change, circumstances)[0]?.fate
}
