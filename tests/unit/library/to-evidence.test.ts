import { expect, it } from 'vitest'

import { toEvidence } from '../../../src/library/to-evidence.ts'

it('What stands behind a fact is kept as it is', () => {
  const source = { publisher: 'Unseen', url: 'https://www.unseenuk.org/', citation: null, dated: 'May 2026' }
  expect(
    toEvidence({ sources: [source], sourceSeen: '2026-05', lastReviewed: '2026-05-01', reviewEveryDays: 90 }),
  ).toEqual({
    sources: [{ publisher: 'Unseen', url: 'https://www.unseenuk.org/', dated: 'May 2026' }],
    sourceSeen: '2026-05',
    lastReviewed: '2026-05-01',
    reviewEveryDays: 90,
  })
})

it('What nobody wrote is not there; a check then holds for a year', () => {
  expect(toEvidence({ sources: null, sourceSeen: null, lastReviewed: null, reviewEveryDays: null })).toEqual({
    sources: [],
    reviewEveryDays: 365,
  })
})
