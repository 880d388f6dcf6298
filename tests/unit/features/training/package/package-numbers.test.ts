import { expect, it } from 'vitest'

import { packageNumbers } from '../../../../../src/features/training/package/package-numbers.ts'
import { translator } from '../../../../../src/i18n/translate.ts'
import { makeHelpline } from '../../../../helpers/make-facts.ts'

const t = translator('en')
const emergency = makeHelpline({ title: '999', purpose: 'emergency', phone: '999', dial: '999' })
const helpline = makeHelpline({})
const german = makeHelpline({ title: 'Hilfetelefon', country: 'DE', phone: '116 016', dial: '116016' })
const site = { language: 'en', emergency, mainHelpline: helpline, mainHelplineLabel: 'Helpline' }

function numbersWith(known: { readonly lastReviewed?: string }, today: string) {
  const helplines = [german, emergency, { ...helpline, ...known }]
  return packageNumbers(
    { language: 'en', site: { ...site, mainHelpline: { ...helpline, ...known } }, helplines },
    t,
    today,
  )
}

it('has the numbers of the hub’s own country first, and those of every other', () => {
  const { own, countries } = numbersWith({}, '2026-11-27')
  expect(own.map(({ label, phone }) => [label, phone])).toEqual([
    ['In danger now', '999'],
    ['Helpline', '08000 121 700'],
  ])
  expect(countries.map(({ country, lines }) => [country, ...lines.map(({ phone }) => phone)])).toEqual([
    ['GB', '999', '08000 121 700'],
    ['DE', '116 016'],
  ])
})

it('says which number nobody has checked for too long', () => {
  const isStale = (today: string) => numbersWith({ lastReviewed: '2026-01-01' }, today).own.map((line) => line.isStale)
  expect(isStale('2026-06-30')).toEqual([false, false])
  expect(isStale('2026-07-01')).toEqual([false, true])
})
