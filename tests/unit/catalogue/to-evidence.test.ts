import { expect, it } from 'vitest'

import { toEvidence } from '../../../src/catalogue/to-evidence.ts'

const READ = { publishedAlone: null }
const ALONE = { publishedAlone: '2026-11-20' }
const EMPTY = { sources: null, sourceSeen: null, lastReviewed: null, reviewEveryDays: null, ...READ }

it('The sources of a fact are kept as they are', () => {
  const source = { publisher: 'Unseen', url: 'https://www.unseenuk.org/', citation: null, dated: 'May 2026' }
  const row = { sources: [source], sourceSeen: '2026-05', lastReviewed: '2026-05-01', reviewEveryDays: 90 }
  expect(toEvidence({ ...row, ...READ }, READ)).toEqual({
    sources: [{ publisher: 'Unseen', url: 'https://www.unseenuk.org/', dated: 'May 2026' }],
    sourceSeen: '2026-05',
    lastReviewed: '2026-05-01',
    reviewEveryDays: 90,
  })
})

it('Fields that nobody wrote are absent; a check then holds for a year', () => {
  expect(toEvidence(EMPTY, READ)).toEqual({ sources: [], reviewEveryDays: 365 })
})

it('A text that only its author has read is so in every language, and a translation in its own', () => {
  expect(toEvidence({ ...EMPTY, ...ALONE }, READ).isReadByOne).toBe(true)
  expect(toEvidence(EMPTY, ALONE).isReadByOne).toBe(true)
})
