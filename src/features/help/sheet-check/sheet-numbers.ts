import { helpByCountry } from '../../../domain/help.ts'
import type { Helpline } from '../../../domain/helpline.ts'
import { nameOf } from '../../../i18n/translate.ts'
import type { PathsContext } from '../../../site/page-context.ts'
import { callLink } from '../../../ui/calls/call-link.ts'
import type { CurrentNumbers } from './check-sheet.ts'

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
