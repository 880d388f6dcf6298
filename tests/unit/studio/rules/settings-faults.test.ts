import { expect, it } from 'vitest'

import { helplineFault, mistakesAddressFault } from '../../../../sanity-studio/model/rules/settings-faults.ts'

const TODAY = '2026-12-01'
const MAIL = { proposeTo: 'mailto:editors@hub.example' }

it.each([
  [{}, /^Readers cannot report a mistake/],
  [{ proposeTo: ' ' }, /^Readers cannot report a mistake/],
  [
    { proposeTo: 'https://hub.example/contact', addressesGoodUntil: '2027-06-01' },
    /unseen by others.*no security\.txt/,
  ],
  [MAIL, /until when/],
  [{ repository: 'https://github.com/charity/hub' }, /until when/],
  [{ ...MAIL, addressesGoodUntil: '2026-11-30' }, /right until 2026-11-30: security.txt has run out/],
  [{ ...MAIL, addressesGoodUntil: '2027-12-03' }, /until 2027-12-03: write a day within a year/],
  [{ ...MAIL, addressesGoodUntil: '2026-12-31' }, /runs out in 30 days/],
  [{ ...MAIL, addressesGoodUntil: '2026-12-02' }, /runs out in 1 day\./],
])('%j: somebody is told', (settings, sentence) => {
  expect(mistakesAddressFault(settings, TODAY)).toMatch(sentence)
})

it('Addresses that are right for more than a month are no work', () => {
  for (const day of ['2027-01-01', '2027-12-02'])
    expect(mistakesAddressFault({ ...MAIL, addressesGoodUntil: day }, TODAY)).toBeUndefined()
})

it('A hub without a helpline on every page is told so', () => {
  expect(helplineFault({})).toMatch(/^No helpline is on every page/)
  expect(helplineFault({ mainHelpline: { _ref: 'helpline-main' } })).toBeUndefined()
})
