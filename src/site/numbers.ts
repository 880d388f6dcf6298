import { joinNumbers, knownName, type CountryNumbers, type NumbersByCountry } from '../ui/calls/country-numbers.ts'
import { specialLineOf } from '../ui/calls/who-answers.ts'
import { helpByCountry, helpInUnion, type CountryHelp } from '../domain/help.ts'
import { nameOf } from '../i18n/translate.ts'
import type { PathsContext } from './page-context.ts'

/** The numbers that pages show of each country, for readers who chose one. */
export function numbersOf({ library, t, language }: PathsContext): NumbersByCountry {
  const numbersIn = ({ country, emergency, main, police }: CountryHelp): CountryNumbers => {
    const { phone = '', dial = '' } = main ?? {}
    const name = nameOf(t, 'jurisdiction', country)
    return joinNumbers({
      name: name === knownName(country, language) ? '' : name,
      emergency: emergency?.phone ?? '',
      helpline: phone,
      dial,
      answeredBy: main === undefined ? '' : main.id === library.site.mainHelpline?.id ? 'own' : specialLineOf(main),
      police: police?.phone ?? '',
    })
  }
  const ofUnion = helpInUnion(library.helplines)
  const all = [...helpByCountry(library.helplines), ...(ofUnion ? [ofUnion] : [])]
  return Object.fromEntries(all.map((help) => [help.country, numbersIn(help)]))
}
