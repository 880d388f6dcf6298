import { describe, expect, it } from 'vitest'

import { countryOf } from '../../src/domain/help.ts'
import { isOfType } from '../../src/domain/resource.ts'
import { sourceNumbers } from '../../src/domain/merge-sources.ts'
import { dutyPlaceOf } from '../../src/layouts/duty-laws.ts'
import { readContent } from '../../src/library/index.ts'

const { laws, resources } = (await readContent({})).library('en')
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
