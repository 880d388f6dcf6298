import { callLink } from '../ui/calls/call-link.ts'
import { joinNumbers, knownName, type CountryNumbers, type NumbersByCountry } from '../ui/calls/country-numbers.ts'
import { helpByCountry, helpInUnion, type CountryHelp } from '../domain/help.ts'
import type { Helpline } from '../domain/helpline.ts'
import { nameOf } from '../i18n/translate.ts'
import type { CurrentNumbers } from '../features/help/sheet-check/check-sheet.ts'
import type { PathsContext } from './page-context.ts'

/** The numbers that pages show of each country, for readers who chose one. */
export function numbersOf({ library, t, language }: PathsContext): NumbersByCountry {
  const numbersIn = ({ country, emergency, main, police }: CountryHelp): CountryNumbers => {
    const { phone = '', dial = '', answeredBy = '' } = main ?? {}
    const name = nameOf(t, 'jurisdiction', country)
    return joinNumbers({
      name: name === knownName(country, language) ? '' : name,
      emergency: emergency?.phone ?? '',
      helpline: phone,
      dial,
      answeredBy: main?.id === library.site.mainHelpline.id ? 'own' : answeredBy,
      police: police?.phone ?? '',
    })
  }
  const ofUnion = helpInUnion(library.helplines)
  const all = [...helpByCountry(library.helplines), ...(ofUnion ? [ofUnion] : [])]
  return Object.fromEntries(all.map((help) => [help.country, numbersIn(help)]))
}

/** The numbers with which a sheet of paper is compared, and for how long each holds after a check. */
export function sheetNumbersOf({
  library,
  t,
}: Pick<PathsContext, 't' | 'library'>): Readonly<Record<string, CurrentNumbers>> {
  const toLine = (helpline: Helpline) => {
    const { title, phone, web, reviewEveryDays } = helpline
    return { label: title, phone, address: callLink(helpline) ?? web, checkEveryDays: reviewEveryDays }
  }
  const entries = helpByCountry(library.helplines).map(
    ({ country, emergency, main, police }): [string, CurrentNumbers] => [
      country,
      {
        name: nameOf(t, 'jurisdiction', country),
        lines: {
          ...(emergency && { emergency: toLine(emergency) }),
          ...(main && { main: toLine(main) }),
          ...(police && { police: toLine(police) }),
        },
      },
    ],
  )
  return Object.fromEntries(entries)
}
