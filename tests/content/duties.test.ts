import { describe, expect, it } from 'vitest'

import { countryOf } from '../../src/domain/help.ts'
import type { Duty } from '../../src/domain/law.ts'
import { isOfType } from '../../src/domain/resource.ts'
import { sourceNumbers } from '../../src/domain/merge-sources.ts'
import { translator } from '../../src/i18n/translate.ts'
import { dutyPlaceOf, dutyPlaces } from '../../src/features/law/duty-laws.ts'
import { dutyProps } from '../../src/features/law/duty-props.ts'
import type { PathsContext } from '../../src/site/page-context.ts'
import { LANGUAGES } from '../../sanity-studio/model/schema/vocabularies/languages.ts'
import { liveContent } from './live-content.ts'

const library = liveContent.library('en')
const { laws, resources } = library
const context: PathsContext = {
  ...{ language: 'en', t: translator('en'), library, originals: library, today: '2026-11-27' },
  ...{ languages: ['en'], englishParts: [], closedParts: [],
 smallLanguages: [], written: {}, translations: liveContent.translations },
}
const PLACES = dutyPlaces(context)
const ofPlaces = laws.filter((law) => dutyPlaceOf(law) !== undefined)
const lines = ofPlaces.flatMap((law) => law.duties.map((duty) => ({ law, duty, name: `${law.slug}: ${duty.title}` })))

describe('Every line of the duty finder', () => {
  it('has a source', () => {
    expect(lines.length).toBeGreaterThan(50)
    const without = lines.filter(
      ({ law, duty }) => sourceNumbers(duty.sources.length > 0 ? duty : law, law).length === 0,
    )
    expect(without.map(({ name }) => name)).toEqual([])
  })

  it('names only sources of its law, so that its marks lead somewhere', () => {
    const stray = lines.filter(({ law, duty }) => sourceNumbers(duty, law).length < duty.sources.length)
    const penalties = laws.filter(
      (law) => sourceNumbers({ sources: law.penaltySources }, law).length < law.penaltySources.length,
    )
    expect([...stray.map(({ name }) => name), ...penalties.map(({ slug }) => slug)]).toEqual([])
  })

  it('says what it is about', () => {
    expect(lines.filter(({ duty }) => duty.about === undefined).map(({ name }) => name)).toEqual([])
  })

  it('has its parts where it is a notice, so that the finder and the list of notices say the same', () => {
    const notices = lines.filter(({ duty }) => duty.about === 'notice')
    expect(notices.length).toBeGreaterThan(5)
    expect(notices.filter(({ duty }) => duty.notice === undefined).map(({ name }) => name)).toEqual([])
  })

  it('says more than its title, where a law was made for hotels', () => {
    const isBare = ({ who, what, length, when, keep, notice }: Duty) =>
      [who, what, length, when, keep, ...Object.values(notice ?? {})].every((part) => part === undefined)
    expect(lines.filter(({ law, duty }) => law.hotelSpecific && isBare(duty)).map(({ name }) => name)).toEqual([])
  })

  it('has numbers that its law also says in words', () => {
    const words = (number: number) => [
      number.toLocaleString('en'),
      `${number / 1_000_000} million`,
      `${number / 1_000_000_000} billion`,
    ]
    const wrong = ofPlaces.flatMap(({ slug, size, threshold = '' }) =>
      size.tests.filter(({ number }) => !words(number).some((text) => threshold.includes(text))).map(({ number }) => [slug, number]),
    )
    expect(wrong).toEqual([])
  })

  it('asks for money in the currency of its place', () => {
    const currencies: Readonly<Record<string, string>> = { GB: 'GBP', US: 'USD', AU: 'AUD', CA: 'CAD', NO: 'NOK', EU: 'EUR' }
    const wrong = ofPlaces.flatMap(({ slug, jurisdiction, size }) =>
      size.tests.flatMap(({ currency }) =>
        currency === undefined || currency === currencies[countryOf(jurisdiction)] ? [] : [[slug, currency]],
      ),
    )
    expect(wrong).toEqual([])
  })
})

it('Where only approved courses count, a training duty says so, and no training of ours claims otherwise', () => {
  const approving = laws.filter(({ duties }) => duties.some(({ needsApproval }) => needsApproval))
  expect(approving.length).toBeGreaterThan(5)
  const claims = resources
    .filter(isOfType('training'))
    .flatMap(({ covers }) => covers)
    .filter(({ law, topics }) => topics.length > 0 && approving.some(({ path }) => path === law.path))
  expect(claims).toEqual([])
})

it('The finder has the duty of 2024 to prevent sexual harassment, as the answer about rights and the paper say', () => {
  const { toKnow, glance } = dutyProps('GB', context)
  const law = toKnow.find(({ slug }) => slug === 'uk-harassment-2024')
  expect(law).toMatchObject({ jurisdiction: 'GB-GBN', from: '2024-10-26', startUnconfirmed: false })
  const entries = glance.flatMap((row) => row.entries).filter((entry) => entry.law === 'uk-harassment-2024')
  expect(entries.map(({ title }) => title)).toEqual(['Prevent sexual harassment'])
})

describe('What helps with the duties of a place', () => {
  const leadsOf = (place: string) => dutyProps(place, context).leads.map(({ path }) => path)

  it('is trainings at what the law lists, the record, the notices of States and papers of the country', () => {
    expect(leadsOf('US-CA')).toEqual(
      expect.arrayContaining([
        '/training/thirty-minute-session/laws/',
        '/training/managers-session/record/',
        '/posters/',
        '/papers/reporting-protocol-us/',
      ]),
    )
    expect(leadsOf('GB')).toContain('/papers/section-54-statement/')
    // A paper for England, Wales and Scotland.
    expect(leadsOf('GB')).toContain('/papers/speak-up-procedure/')
  })

  it('is no paper of another country', () => {
    const papers = new Map(resources.filter(isOfType('policy')).map((paper) => [paper.path, paper.jurisdictions]))
    const foreign = PLACES.flatMap((place) =>
      leadsOf(place)
        .filter((path) => papers.get(path)?.some((one) => ['INT', place, countryOf(place)].includes(dutyPlaceOf({ jurisdiction: one }) ?? one)) === false)
        .map((path) => `${place} ${path}`),
    )
    expect(foreign).toEqual([])
  })
})

it('Every source mark of a place leads into the list of its page', () => {
  const lost = PLACES.flatMap((place) => {
    const { own, wider, byChoice, evidence } = dutyProps(place, context)
    return [...own, ...wider, ...byChoice].flatMap(({ slug, sources, penaltySources, duties }) =>
      [sources, penaltySources, ...duties.map((duty) => duty.sources)]
        .filter((said) => said.length > 0 && sourceNumbers({ sources: said }, evidence).length < Math.min(2, said.length))
        .map(() => `${place} ${slug}`),
    )
  })
  expect(lost).toEqual([])
})

describe('No hotel is told that it has no duty where nobody looked', () => {
  it('because each place has a law of its own', () => {
    expect(PLACES.filter((place) => !dutyProps(place, context).hasOwn)).toEqual([])
  })

  it('and because a count of none is no finding, in any language', () => {
    const words = LANGUAGES.map((language) => translator(language)('duties.count', { n: 0 }))
    expect(words.filter((text) => /\bno duty|ninguna|nenhum|nicio|nie znaleźliśmy|не знайдено|没有找到|لم نجد/.test(text))).toEqual([])
  })
})

it('A constable who asks for the guest register is not refused, because the page says that the law makes a hotel show it', () => {
  const { own } = dutyProps('GB', context)
  const register = own.find(({ slug }) => slug === 'uk-hotel-register')
  expect(register?.duties.map(({ title }) => title)).toContain('Show the register to a police officer')
  const onRequests = laws.find(({ slug }) => slug === 'uk-data-police')
  expect(onRequests?.asksOfHotels).toContain('a police officer may look at it at any time')
})
