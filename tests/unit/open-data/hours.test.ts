import { describe, expect, it } from 'vitest'

import { contactPoints } from '../../../src/open-data/contact-points.ts'
import { hoursOf } from '../../../src/open-data/hours.ts'
import { spokenLanguages } from '../../../src/open-data/spoken-languages.ts'
import { makeHelpline } from '../../helpers/make-facts.ts'

const DATED = { sources: [{ publisher: 'Police', dated: 'October 2025' }], reviewEveryDays: 90 }
const UNDATED = { sources: [{ publisher: 'Police', dated: 'undated copy' }], reviewEveryDays: 90 }
const ABOUT = { sources: [{ publisher: 'Police', dated: 'c. 2021' }], reviewEveryDays: 90 }

describe('Hours are read only where a source with a date says them in plain words', () => {
  it.each([
    ['24/7 (Polish police, October 2025)', { hours: '24/7 (Polish police, October 2025)' }, 7, '00:00'],
    ['24/7/365', { hours: '24/7/365' }, 7, '00:00'],
    [
      'opening times',
      { opening: { times: [{ days: ['MO', 'WE'], opens: '09:00', closes: '15:00' }], timeZone: 'Europe/Berlin' } },
      2,
      '09:00',
    ],
  ])('%s', (_, said, days, opens) => {
    expect(hoursOf({ ...DATED, ...said })).toMatchObject([{ days: { length: days }, opens }])
    expect(hoursOf({ ...UNDATED, ...said })).toBeUndefined()
    expect(hoursOf({ ...ABOUT, ...said })).toBeUndefined()
  })

  it.each([
    'Monday to Friday, 9:00-17:00',
    'Every day of the year. Hours not yet confirmed',
    '24 hours',
    'daily hours not seen',
    '8:00-19:00; the 24/7 pilot ended',
    '24/7 (2021; not confirmed since)',
  ])('%s stays words', (hours) => {
    expect(hoursOf({ ...DATED, hours })).toBeUndefined()
  })
})

it.each([
  ['German, English', ['de', 'en']],
  ['Hebrew, Indonesian and Yiddish', ['he', 'id', 'yi']],
  ['Polish, English, French, Vietnamese (2013)', ['pl', 'en', 'fr', 'vi']],
  ['Swedish and Norwegian', ['sv', 'no']],
  ['British Sign Language', ['bfi']],
  ['200+ by interpreter', []],
  ['English and Spanish; phone in 200+ by interpreter', []],
  ['several', []],
  [undefined, []],
])('The languages in “%s”', (text, codes) => {
  expect(spokenLanguages(text).map(({ code }) => code)).toEqual(codes)
})

it('A helpline is a ContactPoint of schema.org, with hours only where a dated source says so', () => {
  const open = makeHelpline({ ...DATED, hours: '24/7', languagesSpoken: 'English' })
  const unknown = makeHelpline({ hours: '24/7', languagesSpoken: 'several' })
  const about = contactPoints([open, unknown], () => 'United Kingdom')
  expect(about).toMatchObject({
    '@context': 'https://schema.org',
    itemListElement: [
      {
        ...{
          '@type': 'ContactPoint',
          telephone: '+448000121700',
          areaServed: 'United Kingdom',
          availableLanguage: ['en'],
        },
        hoursAvailable: [{ '@type': 'OpeningHoursSpecification', opens: '00:00', closes: '23:59' }],
      },
      { telephone: '+448000121700' },
    ],
  })
  expect(JSON.stringify(about).match(/hoursAvailable|availableLanguage/g)).toHaveLength(2)
})
