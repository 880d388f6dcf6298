import { describe, expect, it } from 'vitest'

import { countryOf, helpByCountry, helpInUnion, rowsByNumber } from '../../../src/domain/help.ts'
import { makeHelpline } from '../../helpers/make-facts.ts'

const line = (id: string, country: string, purpose: string) => makeHelpline({ id, country, purpose })
const of = (country: string, ...lines: Parameters<typeof line>[]) =>
  helpByCountry(lines.map((known) => line(...known))).find((help) => help.country === country)

describe('The lines to call in a country', () => {
  it('is found by need', () => {
    const help = of(
      'GB',
      ['999', 'GB', 'emergency'],
      ['55', 'GB', 'silent-call'],
      ['101', 'GB', 'police'],
      ['makesafe', 'GB', 'child'],
      ['msh', 'GB', 'trafficking'],
    )
    expect(help).toMatchObject({
      emergency: { id: '999' },
      silentCall: { id: '55' },
      police: { id: '101' },
      child: { id: 'makesafe' },
      main: { id: 'msh' },
      others: [],
    })
  })

  it('is a line of the whole country before one of a nation or state, whatever their order', () => {
    expect(of('US', ['fl', 'US-FL', 'trafficking'], ['nht', 'US', 'trafficking'])?.main?.id).toBe('nht')
  })

  it('is a line of a state where the country has none', () => {
    expect(of('DE', ['bay', 'DE-BY', 'trafficking'])?.main?.id).toBe('bay')
  })

  it('is 112 in the European Union where the country names no number of its own', () => {
    expect(of('ES', ['112', 'EU', 'emergency'], ['trata', 'ES', 'trafficking'])?.emergency?.id).toBe('112')
    expect(of('NL', ['112', 'EU', 'emergency'], ['nl', 'NL', 'emergency'])?.emergency?.id).toBe('nl')
  })

  it('is all its emergency numbers where police, ambulance and fire have one each; the first stands alone', () => {
    const help = of('AE', ['999', 'AE', 'emergency'], ['998', 'AE', 'emergency'], ['save', 'AE', 'trafficking'])
    expect(help?.emergency?.id).toBe('999')
    expect(help?.emergencies.map(({ id }) => id)).toEqual(['999', '998'])
    expect(help?.others).toEqual([])
  })

  it('is never 112 outside the Union', () => {
    const help = of('AE', ['112', 'EU', 'emergency'], ['save', 'AE', 'trafficking'])
    expect(help).not.toHaveProperty('emergency')
    expect(help?.emergencies).toEqual([])
  })

  it('is of no country called European Union: 112 is what its countries fall back on', () => {
    const lines = [
      line('112', 'EU', 'emergency'),
      line('all', 'INT', 'trafficking'),
      line('trata', 'ES', 'trafficking'),
    ]
    expect(helpByCountry(lines).map(({ country }) => country)).toEqual(['ES'])
    expect(helpInUnion(lines)).toMatchObject({ country: 'EU', emergency: { id: '112' }, others: [] })
  })

  it('names who is not the police beside a line that the police answer', () => {
    const lines = [
      makeHelpline({ id: 'garda', country: 'IE', answeredBy: 'police' }),
      makeHelpline({ id: 'ruhama', country: 'IE', purpose: 'support' }),
      makeHelpline({ id: 'nla', country: 'IE', answeredBy: 'inspectors' }),
    ]
    expect(helpByCountry(lines)[0]?.notPolice.map(({ id }) => id)).toEqual(['ruhama'])
    expect(helpByCountry(lines.slice(1, 2))[0]?.notPolice).toEqual([])
  })

  it('names every line once', () => {
    const help = of(
      'GB',
      ['999', 'GB', 'emergency'],
      ['text', 'GB', 'deaf-access'],
      ['home', 'GB-ENG', 'abuse-at-home'],
      ['acas', 'GB', 'work-rights'],
      ['second', 'GB-SCT', 'trafficking'],
      ['msh', 'GB', 'trafficking'],
    )
    expect(help?.deafAccess.map(({ id }) => id)).toEqual(['text'])
    expect(help?.abuseAtHome.map(({ id }) => id)).toEqual(['home'])
    expect(help?.others.map(({ id }) => id)).toEqual(['acas', 'second'])
  })

  it('knows the country of a state', () => {
    expect([countryOf('US-CA'), countryOf('GB')]).toEqual(['US', 'GB'])
  })
})

it('A number that several parts of a country share under one name is one row, that of the whole country first', () => {
  const lines = [
    makeHelpline({ id: 'ni', country: 'GB-NIR', title: 'Crimestoppers', phone: '0800 555 111' }),
    makeHelpline({ id: 'sct', country: 'GB-SCT', title: 'Police Scotland', phone: '101' }),
    makeHelpline({ id: 'gb', country: 'GB', title: 'Crimestoppers', phone: '0800 555 111' }),
    makeHelpline({ id: 'psni', country: 'GB-NIR', title: 'Police Service of Northern Ireland', phone: '101' }),
    ...['app', 'web'].map((id) => makeHelpline({ id, title: 'By app', phone: undefined })),
  ]
  expect(rowsByNumber(lines).map(({ line, others }) => [line.id, ...others.map(({ id }) => id)])).toEqual([
    ['gb', 'ni'],
    ['sct'],
    ['psni'],
    ['app'],
    ['web'],
  ])
})

it('A translation that names a line in two ways does not list its number twice', () => {
  const crimestoppers = { originalTitle: 'Crimestoppers', phone: '0800 555 111' }
  const lines = [
    makeHelpline({ id: 'gb', country: 'GB', title: 'Crimestoppers (анонімно про злочин)', ...crimestoppers }),
    makeHelpline({ id: 'ni', country: 'GB-NIR', title: 'Crimestoppers', ...crimestoppers }),
  ]
  expect(rowsByNumber(lines).map(({ line }) => line.id)).toEqual(['gb'])
})
