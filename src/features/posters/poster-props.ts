import { countryOf } from '../../domain/help.ts'
import { jobNameOf, type JobName } from '../../domain/job-name.ts'
import type { Notice } from '../../domain/law.ts'
import type { LocaleInfo } from '../../domain/locale-info.ts'
import type { PageLink } from '../../domain/page-link.ts'
import { hasBriefing } from '../../domain/taxonomy.ts'
import { getLocale } from '../../i18n/locales.ts'
import { nameOf } from '../../i18n/translate.ts'
import type { SheetTexts } from './texts.ts'
import type { PathsContext } from '../../site/page-context.ts'
import { sheetLanguages, sheetTexts, sheetTextsPath, stateOfSheets } from './sheet-texts.ts'

/** A notice that a law makes a hotel hang up, with the place and the duty. */
interface NoticeOfState extends Notice {
  readonly place: string
  readonly duty: string
  readonly law: PageLink
}

/** The content of the page of posters. */
export interface PosterProps {
  readonly country: string
  readonly countries: readonly { readonly code: string; readonly name: string }[]
  readonly jobs: readonly JobName[]
  readonly languages: readonly { readonly code: string; readonly name: string; readonly texts: string }[]
  /** The texts of the sheet that is there before anything is chosen: of one job and the hub's own country. */
  readonly first: SheetTexts
  /** The state of the words of all sheets. */
  readonly words: LocaleInfo
  readonly notices: readonly NoticeOfState[]
}

function noticesOf({ library, t }: PathsContext): readonly NoticeOfState[] {
  return library.laws
    .flatMap(({ jurisdiction, duties, title, path, language }) =>
      duties.flatMap(({ title: duty, notice }) =>
        notice === undefined
          ? []
          : [{ ...notice, place: nameOf(t, 'jurisdiction', jurisdiction), duty, law: { title, path, language } }],
      ),
    )
    .sort((a, b) => a.place.localeCompare(b.place, library.language))
}

/** The content of the page of posters in the language of a context. */
export function posterProps(context: PathsContext): PosterProps {
  const { library, language } = context
  const texts = sheetTexts(context)
  const { jobs, guests } = texts
  const country = countryOf(library.site.emergency.country)
  const own = texts.countries[country]
  const [job] = jobs
  return {
    country,
    countries: Object.entries(texts.countries)
      .map(([code, { name }]) => ({ code, name }))
      .sort((a, b) => a.name.localeCompare(b.name, language)),
    jobs: library.roles.filter((role) => hasBriefing(role) && !role.isOutside).map(jobNameOf),
    languages: sheetLanguages(context).map((code) => ({
      code,
      name: getLocale(code).name,
      texts: sheetTextsPath(code),
    })),
    first: {
      language,
      name: texts.name,
      direction: texts.direction,
      isDraft: texts.isDraft,
      isReadByLawyer: texts.isReadByLawyer,
      ...(texts.notes && { notes: texts.notes }),
      date: texts.date,
      words: texts.words,
      jobs: job === undefined ? [] : [job],
      ...(job === undefined && guests !== undefined && { guests }),
      countries: own === undefined ? {} : { [country]: own },
    },
    words: stateOfSheets(context),
    notices: noticesOf(context),
  }
}
