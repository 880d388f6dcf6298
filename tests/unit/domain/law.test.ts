import { expect, it } from 'vitest'

import { LAW_KINDS } from '../../../sanity-studio/model/schema/vocabularies/laws.ts'
import { isVoluntary, legalStateOn } from '../../../src/domain/law.ts'

const TODAY = '2026-11-26'

it.each([
  ['holds on its first day', { from: TODAY }, 'holds'],
  ['is to come on the day before', { from: '2026-11-27' }, 'coming'],
  ['holds on its last day', { from: '2020-01-01', until: TODAY }, 'holds'],
  ['has ended on the day after', { from: '2020-01-01', until: '2026-11-25' }, 'ended'],
  [
    'is only planned, also after the day, where no source says that it began',
    { from: '2026-10-01', startUnconfirmed: true },
    'planned',
  ],
  ['has ended also where its beginning was never confirmed', { startUnconfirmed: true, until: '2026-11-25' }, 'ended'],
  ['has no days', {}, 'undated'],
  ['only ends some day', { until: '2027-01-01' }, 'undated'],
] as const)('What %s', (_, days, standing) => {
  expect(legalStateOn(days, TODAY)).toBe(standing)
})

it('Schemes, principles, codes and agreements bind only those who follow them, laws and conventions everybody they name', () => {
  expect(LAW_KINDS.filter((kind) => isVoluntary({ kind }))).toEqual([
    'hotel-training-scheme',
    'soft-law',
    'industry-principle',
    'industry-code',
    'industry-agreement',
  ])
})
