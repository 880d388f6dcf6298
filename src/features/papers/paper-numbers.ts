import { countryOf, helpByCountry, type CountryLine } from '../../domain/help.ts'
import { freshnessOf } from '../../domain/freshness.ts'
import { mayBeDoubted, mayBeTried, shownNumber, type Helpline } from '../../domain/helpline.ts'
import { formatPartialDate } from '../../domain/partial-date.ts'
import type { Policy } from '../../domain/resource.ts'
import type { BlockOf, HelplineNumber, RichText } from '../../domain/rich-text.ts'
import { directionOf } from '../../i18n/locales.ts'
import { marksOf } from '../../i18n/punctuation.ts'
import { nameOf, type Translate } from '../../i18n/translate.ts'
import type { PathsContext } from '../../site/page-context.ts'
import type { PaperCountries, PaperNumber } from '../../takeaway/paper.ts'
import type { SheetFacts } from '../../takeaway/sheet-address.ts'
import { specialLineOf, specialLines } from '../../ui/calls/who-answers.ts'
import { keepDirection } from '../../takeaway/word/phone-direction.ts'

/** The words for what a paper says of its numbers. */
interface NumberSettings {
  readonly language: string
  readonly t: Translate
  /** YYYY-MM-DD. */
  readonly today: string
}

type Shown = HelplineNumber | BlockOf<'helplineCard'>

function showsHelpline(value: object): value is Shown {
  return '_type' in value && (value._type === 'helplineNumber' || value._type === 'helplineCard')
}

/** Adds the helplines that are shown anywhere within a value, whatever types of block there are. */
function collectHelplines(value: unknown, found: Map<string, Helpline>, isWanted: (shown: Shown) => boolean): void {
  if (typeof value !== 'object' || value === null) return
  if (!showsHelpline(value)) for (const part of Object.values(value)) collectHelplines(part, found, isWanted)
  else if (isWanted(value)) found.set(value.helpline.id, value.helpline)
}

/** The helplines whose numbers a text shows, each once. */
function helplinesIn(text: RichText, isWanted: (shown: Shown) => boolean = () => true): readonly Helpline[] {
  const found = new Map<string, Helpline>()
  collectHelplines(text, found, isWanted)
  return [...found.values()]
}

/**
 * What the code of a paper says of it; undefined where it has no number. Of several numbers the helpline's is named: the
 * emergency number is the one that hardly ever changes.
 * @param today YYYY-MM-DD.
 */
export function codeFactsOf(text: RichText, today: string): SheetFacts | undefined {
  const helplines = helplinesIn(text).filter((helpline) => shownNumber(helpline) !== undefined)
  const helpline = helplines.find(({ purpose }) => purpose === 'trafficking') ?? helplines[0]
  const number = helpline?.dial ?? (helpline && shownNumber(helpline))
  if (helpline === undefined || number === undefined) return undefined
  return { kind: 'paper', date: today, country: countryOf(helpline.country), number }
}

/** Its number, which is read from left to right in every language. */
function writtenNumber(helpline: Helpline, language: string): string | undefined {
  const number = shownNumber(helpline)
  return number === undefined ? undefined : keepDirection(number, directionOf(language))
}

/**
 * That nobody has checked a number, or not lately, with what to do before it is printed: a call for some, a look elsewhere for
 * those on which somebody may wait in danger. Undefined for one that was checked, and for the emergency numbers.
 * @param t in the language of the paper.
 * @param today YYYY-MM-DD.
 */
export function uncheckedLine(helpline: Helpline, language: string, t: Translate, today: string): string | undefined {
  const number = writtenNumber(helpline, language)
  if (number === undefined || !mayBeDoubted(helpline) || freshnessOf(helpline, today) === 'fresh') return undefined
  const values = { numbers: number, date: formatPartialDate(today, language) }
  return t(mayBeTried(helpline) ? 'papers.unchecked' : 'papers.uncheckedEmergency', values)
}

/** The cover sheet has room for so many sources of a number. */
const MOST_SOURCES = 2

/** Where a number comes from, for the cover sheet: its name, its sources, the newest date that one of them bears, its check. */
function originOf(helpline: Helpline, { language, t, today }: NumberSettings): string {
  const { title, sources, sourceSeen, lastReviewed } = helpline
  const publishers = [...new Set(sources.map(({ publisher }) => publisher))].slice(0, MOST_SOURCES)
  const dated = (message: 'papers.newestSource' | 'sources.checked', date: string | undefined) =>
    date === undefined ? undefined : t(message, { date: formatPartialDate(date, language) })
  const source =
    publishers.length === 0
      ? t('help.notConfirmed')
      : t('takeaway.sources', { sources: publishers.join(marksOf(language).semicolon) })
  return [
    `${writtenNumber(helpline, language) ?? ''}: ${title}`,
    source,
    dated('papers.newestSource', sourceSeen),
    dated('sources.checked', lastReviewed),
    uncheckedLine(helpline, language, t, today),
  ]
    .filter((words) => words !== undefined)
    .join(' \u00b7 ')
}

/** The countries whose numbers a paper can have; undefined where its numbers do not follow the hotel. */
export function countriesFor({ body }: Pick<Policy, 'body'>, context: PathsContext): PaperCountries | undefined {
  const used = linesIn(body)
  return used.size === 0 ? undefined : paperCountries(context, used)
}

/** The numbers of the hotel's country that a text has. */
function linesIn(text: RichText): ReadonlySet<CountryLine> {
  const lines = new Set<CountryLine>()
  helplinesIn(text, (shown) => {
    if ('line' in shown && shown.line !== undefined) lines.add(shown.line)
    return false
  })
  return lines
}

/** Whether some numbers of a text are those of the country of the hotel. */
export function followsCountry(text: RichText): boolean {
  return linesIn(text).size > 0
}

/** Where the numbers of a text come from that do not follow the country of the hotel, a line each. */
export function originsIn(text: RichText, settings: NumberSettings): readonly string[] {
  return helplinesIn(text, (shown) => !('line' in shown) || shown.line === undefined)
    .filter((helpline) => shownNumber(helpline) !== undefined)
    .map((helpline) => originOf(helpline, settings))
}

/** The numbers that a paper can have, by country in the order of their names, with the origin of those that it has. */
function paperCountries(context: PathsContext, used: ReadonlySet<CountryLine>): PaperCountries {
  const { library, t, language } = context
  const countries = helpByCountry(library.helplines).map(({ country, emergency, police, main }) => {
    const name = nameOf(t, 'jurisdiction', country)
    const lineOf = (line: CountryLine, helpline: Helpline | undefined): PaperNumber => {
      const phone = helpline?.phone
      // As the page says it: of a line of the police or for women that it is one.
      const remark = line === 'main' && helpline && specialLines(t)[specialLineOf(helpline)]
      const place = remark ? `${t('number.ofPlace', { country: name })} ${remark}` : name
      const words = `${phone ?? t(`number.lacking.${line}`)} ${t('number.place', { country: place })}`
      if (helpline === undefined || phone === undefined) return { text: words }
      const dial = helpline.dial ?? phone.replaceAll(/\D/g, '')
      return { text: words, dial, ...(used.has(line) && { from: originOf(helpline, context) }) }
    }
    const lines = {
      emergency: lineOf('emergency', emergency),
      police: lineOf('police', police),
      main: lineOf('main', main),
    }
    return [country, { name, lines }] as const
  })
  return {
    own: countryOf(library.site.emergency.country),
    byCode: Object.fromEntries(countries.sort(([, a], [, b]) => a.name.localeCompare(b.name, language))),
  }
}
