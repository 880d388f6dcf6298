import { callLink } from '../components/call-link.ts'
import { helpByCountry, type CountryLine } from '../domain/help.ts'
import type { Helpline } from '../domain/helpline.ts'
import { partPath } from '../domain/paths.ts'
import { nameOf } from '../i18n/translate.ts'
import type { PathsContext } from './page-context.ts'

/** One number, as a page shows it. */
interface Line {
  readonly label: string
  readonly phone: string | undefined
  /** Where a press on it leads: the number to dial, or a web address. */
  readonly address: string | undefined
  /** Days after which the number must be checked again: an older sheet of paper is to be replaced. */
  readonly checkEveryDays: number
}

/** The numbers of one country by their place on a page. */
interface CountryNumbers {
  readonly name: string
  readonly path: string
  readonly lines: Readonly<Partial<Record<CountryLine, Line>>>
}

function toLine(helpline: Helpline): Line {
  const { title, phone, web, reviewEveryDays } = helpline
  return { label: title, phone, address: callLink(helpline) ?? web, checkEveryDays: reviewEveryDays }
}

/** The numbers that pages show of each country, for readers who chose another one than the hub's own. */
export function numbersOf({ library, language, t }: PathsContext): Readonly<Record<string, CountryNumbers>> {
  const entries = helpByCountry(library.helplines).map(
    ({ country, emergency, main, police }): [string, CountryNumbers] => [
      country,
      {
        name: nameOf(t, 'jurisdiction', country),
        path: partPath(language, `act-now/${country.toLowerCase()}`),
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
