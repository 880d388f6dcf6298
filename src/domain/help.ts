import type { Helpline } from './helpline.ts'
import type { Site } from './site.ts'

/** A number that pages show of the country that the reader has chosen. */
export type CountryLine = 'emergency' | 'main' | 'police'

/** Which number of the reader's country can stand in place of a helpline's within a sentence; undefined where none means the same. */
export function followedLineOf({ purpose }: Pick<Helpline, 'purpose'>): CountryLine | undefined {
  if (purpose === 'trafficking') return 'main'
  return purpose === 'emergency' || purpose === 'police' ? purpose : undefined
}

/** The lines to call in one country, by need. A line that no source names is absent. */
export interface CountryHelp {
  /** The country as in JURISDICTIONS: GB, US. */
  readonly country: string
  /** The first of its emergency numbers: that of the police, or the one for everything. */
  readonly emergency?: Helpline
  /** All its emergency numbers, the first one too: a country may have one each for police, ambulance and fire. */
  readonly emergencies: readonly Helpline[]
  readonly silentCall?: Helpline
  readonly police?: Helpline
  /** For worry about a child, or the words that police know it by. */
  readonly child?: Helpline
  /** The line for everything else: the first that is made for trafficking. */
  readonly main?: Helpline
  readonly deafAccess: readonly Helpline[]
  readonly abuseAtHome: readonly Helpline[]
  /** For a child, or for one that is missing. The one above is among them. */
  readonly children: readonly Helpline[]
  /** For somebody who thinks of suicide. */
  readonly feelings: readonly Helpline[]
  /** Who else helps where police or inspectors answer the line for everything else. */
  readonly notPolice: readonly Helpline[]
  /** All other lines of the country, its nations and states. */
  readonly others: readonly Helpline[]
}

/** What a page about another country shows of the hub's settings: no number, so that the page stays as it is when one changes. */
export interface OwnNames extends Pick<Site, 'mainHelplineLabel' | 'language' | 'leave'> {
  /** The hub’s own. */
  readonly country: string
  readonly mainHelpline?: Pick<Helpline, 'id'>
}

/** The country of the hub itself. */
export function ownCountryOf(site: Pick<Site, 'emergency'> | Pick<OwnNames, 'country'>): string {
  return 'emergency' in site ? countryOf(site.emergency.country) : site.country
}

/** The name of a country's helpline, one everywhere: on the hub's own the short one that its pages bear. */
export function mainName(main: Helpline, site: Pick<OwnNames, 'mainHelpline' | 'mainHelplineLabel' | 'language'>) {
  return main.id === site.mainHelpline?.id
    ? { label: site.mainHelplineLabel, language: site.language }
    : { label: main.title, language: main.language }
}

/** Whom somebody who fears the police calls first: the line for everything else, or another where police answer that one. */
export function firstLineOf({ main, notPolice }: Pick<CountryHelp, 'main' | 'notPolice'>): Helpline | undefined {
  return notPolice[0] ?? main
}

/** Whether no helpline of a country is listed. The Union is no country: its Act now speaks for Member States. */
export function lacksHelpline({ country, main }: Pick<CountryHelp, 'country' | 'main'>): boolean {
  return main === undefined && isCountry(country)
}

/** The Member States of the European Union: 112 is the emergency number in each of them. */
const IN_THE_UNION: readonly string[] =
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ')

/** Jurisdictions in which nobody is: a line of the Union or of the world is one of no country that can be chosen. */
const NO_COUNTRIES: readonly string[] = ['EU', 'INT']

/** Whether a value of JURISDICTIONS is a country that a reader can be in. */
export function isCountry(code: string): boolean {
  return !NO_COUNTRIES.includes(code)
}

/** Whether the law of the European Union holds in a country. */
export function isInUnion(country: string): boolean {
  return IN_THE_UNION.includes(country)
}

/** The country of a place: US for US-CA. */
export function countryOf(place: string): string {
  return place.split('-')[0] ?? place
}

/** The one country that all of some places lie in; undefined where they are of several, or of none. */
export function onlyCountryOf(places: readonly string[]): string | undefined {
  const countries = new Set(places.map(countryOf))
  const [country] = countries
  return countries.size === 1 && country !== 'INT' ? country : undefined
}

/** Whether a line can be used in a part of its country only. */
export function isOfPart({ country }: Pick<Helpline, 'country'>): boolean {
  return country !== countryOf(country)
}

/**
 * Whether a line is for questions about rights in another country than the hub's own: it stands with the rights there, since
 * the list of all numbers is long as it is. @param own as in JURISDICTIONS.
 */
export function isRightsLineElsewhere(
  { country, purpose }: Pick<Helpline, 'country' | 'purpose'>,
  own: string | undefined,
): boolean {
  return purpose === 'work-rights' && own !== undefined && countryOf(country) !== countryOf(own)
}

/** A number as a list shows it. */
export interface NumberRow {
  /** The line of the whole country, or the first of its parts. */
  readonly line: Helpline
  /** Lines of the same name and number: those of parts of a country are documents of their own. */
  readonly others: readonly Helpline[]
}

/** The lines of a list by name and number, in its order. A line without a number stands by itself. */
export function rowsByNumber(helplines: readonly Helpline[]): readonly NumberRow[] {
  const rows = Map.groupBy(helplines, (known) =>
    known.phone === undefined ? known : `${known.phone} ${known.originalTitle}`,
  )
  return [...rows.values()].flatMap((lines) => {
    const line = lines.find((known) => !isOfPart(known)) ?? lines[0]
    return line === undefined ? [] : [{ line, others: lines.filter((known) => known !== line) }]
  })
}

function isEmergency({ purpose }: Helpline): boolean {
  return purpose === 'emergency'
}

function isNotPolice({ answeredBy, phone }: Helpline): boolean {
  return answeredBy === undefined && phone !== undefined
}

function groupByCountry(helplines: readonly Helpline[]): ReadonlyMap<string, readonly Helpline[]> {
  return Map.groupBy(helplines, ({ country }) => countryOf(country))
}

function toHelp(country: string, lines: readonly Helpline[], emergencies: readonly Helpline[]): CountryHelp {
  const find = (need: string) => findLine(lines, need)
  const named = {
    ...optional('emergency', findLine(emergencies, 'emergency')),
    ...optional('silentCall', find('silent-call')),
    ...optional('police', find('police')),
    ...optional('child', find('child')),
    ...optional('main', find('trafficking')),
  }
  const byNeed = (...needs: readonly string[]) => lines.filter(({ purpose }) => needs.includes(purpose))
  const groups = {
    emergencies,
    deafAccess: byNeed('deaf-access'),
    abuseAtHome: byNeed('abuse-at-home'),
    children: byNeed('child', 'missing-child'),
    feelings: byNeed('feelings'),
    notPolice: named.main?.answeredBy === undefined ? [] : byNeed('trafficking', 'support').filter(isNotPolice),
  }
  const shown = new Set<Helpline>([...Object.values(named), ...Object.values(groups).flat()])
  return { country, ...named, ...groups, others: lines.filter((line) => !shown.has(line)) }
}

/**
 * Groups helplines by country, and those of each country by need, in the order of the list. The Union is no country: its
 * emergency number is that of each Member State that names none of its own.
 */
export function helpByCountry(helplines: readonly Helpline[]): readonly CountryHelp[] {
  const byCountry = groupByCountry(helplines)
  const ofUnion = (byCountry.get('EU') ?? []).filter(isEmergency)
  return [...byCountry]
    .filter(([country]) => isCountry(country))
    .map(([country, lines]) => {
      const own = lines.filter(isEmergency)
      return toHelp(country, lines, own.length === 0 && isInUnion(country) ? ofUnion : own)
    })
}

/** The lines to call in a country of the Union of which no line is known; undefined where none of the Union is. */
export function helpInUnion(helplines: readonly Helpline[]): CountryHelp | undefined {
  const lines = groupByCountry(helplines).get('EU')
  return lines && toHelp('EU', lines, lines.filter(isEmergency))
}

function optional<Name extends string>(name: Name, line: Helpline | undefined): Partial<Record<Name, Helpline>> {
  const entry: Partial<Record<Name, Helpline>> = {}
  if (line !== undefined) entry[name] = line
  return entry
}

/** What most people call for, in the order in which it is asked: danger, a child, anything else. */
const FIRST_NEEDS: readonly string[] = ['emergency', 'child', 'trafficking', 'police', 'anonymous-report', 'support']

/** The lines of one country: one for each of the first needs, and all others by what they are for. */
export interface LinesByNeed {
  readonly first: readonly Helpline[]
  readonly more: readonly { readonly purpose: string; readonly lines: readonly Helpline[] }[]
}

/** The first line for a need. One of the whole country comes before one of its nations or states. */
function findLine(helplines: readonly Helpline[], need: string): Helpline | undefined {
  return (
    helplines.find((line) => line.purpose === need && !isOfPart(line)) ??
    helplines.find(({ purpose }) => purpose === need)
  )
}

/** Splits the helplines of one country, so that a page can show the first and fold the others. */
export function splitByNeed(helplines: readonly Helpline[]): LinesByNeed {
  const found = FIRST_NEEDS.flatMap((need) => findLine(helplines, need) ?? [])
  /* A word to say on a number that is already there is no second number. */
  const first = found.filter(({ dial }, at) => found.findIndex((line) => line.dial === dial) === at)
  const others = helplines.filter((line) => !first.includes(line))
  const more = [...Map.groupBy(others, ({ purpose }) => purpose)].map(([purpose, lines]) => ({ purpose, lines }))
  return { first, more }
}
