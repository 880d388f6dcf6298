import { callLink } from '../components/call-link.ts'
import type { CardNumber, CountryNumbers, NumberUse, SearchNumbers } from '../components/SearchPage/card-numbers.ts'
import { countryOf, helpByCountry, helpInUnion, isOfPart, type CountryHelp } from '../domain/help.ts'
import { type Helpline, shownNumber } from '../domain/helpline.ts'
import { partPath } from '../domain/paths.ts'
import { nameOf } from '../i18n/translate.ts'
import type { PathsContext } from './page-context.ts'

type Context = Pick<PathsContext, 'library' | 'language' | 't'>

/** The uses of a number that a purpose of a helpline stands for. */
const PURPOSES = {
  feelings: 'feelings',
  abuse: 'abuse-at-home',
  rape: 'sexual-violence',
  shelter: 'homelessness',
} as const satisfies Partial<Record<NumberUse, string>>

function toNumber(helpline: Helpline, { language, t }: Context): CardNumber | [] {
  const { title, web } = helpline
  const address = callLink(helpline) ?? web
  const number = shownNumber(helpline) ?? (web === undefined ? undefined : new URL(web).host.replace(/^www\./, ''))
  if (address === undefined || number === undefined) return []
  const label = isOfPart(helpline)
    ? t('urgent.ofPlace', { place: nameOf(t, 'jurisdiction', helpline.country), name: title })
    : title
  return { label, number, address, ...(helpline.language !== language && { language: helpline.language }) }
}

/** The lines that a child can talk to: not the emergency number once more, with a word for the police. */
function childLines(lines: readonly Helpline[]): readonly Helpline[] {
  const police = new Set(lines.filter(({ purpose }) => purpose !== 'child').map(({ dial }) => dial))
  return lines.filter(({ purpose, dial }) => purpose === 'child' && dial !== undefined && !police.has(dial)).slice(0, 1)
}

function numbersOf(help: CountryHelp, lines: readonly Helpline[], context: Context): CountryNumbers['numbers'] {
  const { emergency, emergencies, main, police } = help
  const ofPurpose = (name: string) => lines.filter(({ purpose }) => purpose === name)
  const uses: Readonly<Record<NumberUse, readonly Helpline[]>> = {
    emergency: [...new Set([...(emergency ? [emergency] : []), ...emergencies])],
    main: main ? [main] : [],
    police: police ? [police] : [],
    child: childLines(lines),
    feelings: ofPurpose(PURPOSES.feelings),
    abuse: ofPurpose(PURPOSES.abuse),
    rape: ofPurpose(PURPOSES.rape),
    shelter: ofPurpose(PURPOSES.shelter),
  }
  const entries = Object.entries(uses)
    .map(([use, of]) => [use, of.flatMap((line) => toNumber(line, context))] as const)
    .filter(([, numbers]) => numbers.length > 0)
  return Object.fromEntries(entries)
}

/** The numbers that the cards of the search can show, of all countries. */
export function searchNumbers(context: Context): SearchNumbers {
  const { library, language, t } = context
  const { mainHelpline, mainHelplineLabel } = library.site
  const helplines = library.helplines.map((line) =>
    line.id === mainHelpline.id ? { ...line, title: mainHelplineLabel } : line,
  )
  const byCountry = Map.groupBy(helplines, ({ country }) => countryOf(country))
  const ofUnion = helpInUnion(helplines)
  const countries = [...helpByCountry(helplines), ...(ofUnion ? [ofUnion] : [])].map(
    (help): [string, CountryNumbers] => [
      help.country,
      {
        name: nameOf(t, 'jurisdiction', help.country),
        path: partPath(language, help === ofUnion ? 'act-now' : `act-now/${help.country.toLowerCase()}`),
        numbers: numbersOf(help, byCountry.get(help.country) ?? [], context),
      },
    ],
  )
  return { own: countryOf(mainHelpline.country), countries: Object.fromEntries(countries) }
}
