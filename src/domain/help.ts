import type { Helpline } from './helpline.ts'

/** A number that pages show of the country that the reader has chosen. */
export type CountryLine = 'emergency' | 'main' | 'police'

/** A number within a sentence that is that of the reader's country: one that a sentence can ask for in any country. */
export type FollowedLine = Exclude<CountryLine, 'police'>

/** Which number of the reader's country can stand in place of a helpline's; undefined where none means the same. */
export function followedLineOf({ purpose }: Pick<Helpline, 'purpose'>): FollowedLine | undefined {
  if (purpose === 'trafficking') return 'main'
  return purpose === 'emergency' ? purpose : undefined
}

/** Whom to call in one country, by need. What no source names is absent. */
export interface CountryHelp {
  /** The country as in JURISDICTIONS: GB, US, EU. */
  readonly country: string
  readonly emergency?: Helpline
  readonly silentCall?: Helpline
  readonly police?: Helpline
  /** For worry about a child, or the words that police know it by. */
  readonly child?: Helpline
  /** The line for everything else: the first that is made for trafficking. */
  readonly main?: Helpline
  readonly deafAccess: readonly Helpline[]
  readonly abuseAtHome: readonly Helpline[]
  /** All other lines of the country, its nations and states. */
  readonly others: readonly Helpline[]
}

/** Member States of the European Union among our jurisdictions: 112 is the emergency number in each of them. */
const IN_THE_UNION: readonly string[] = ['BE', 'DE', 'ES', 'FR', 'IE', 'IT', 'NL', 'PL', 'RO']

/** Whether the law of the European Union holds in a country. */
export function isInUnion(country: string): boolean {
  return IN_THE_UNION.includes(country)
}

/** The country of a place: US for US-CA. */
export function countryOf(place: string): string {
  return place.split('-')[0] ?? place
}

/** Whether a line can be used in a part of its country only. */
export function isOfPart({ country }: Pick<Helpline, 'country'>): boolean {
  return country !== countryOf(country)
}

/** A number as a list shows it. */
export interface NumberRow {
  /** The line of the whole country, or the first of its parts. */
  readonly line: Helpline
  /** Lines of the same name and number: those of parts of a country are documents of their own. */
  readonly others: readonly Helpline[]
}

/** The lines of a list by name and number, in its order. A line without a number is alone. */
export function rowsByNumber(helplines: readonly Helpline[]): readonly NumberRow[] {
  const rows = Map.groupBy(helplines, (known) =>
    known.phone === undefined ? known : `${known.phone} ${known.originalTitle}`,
  )
  return [...rows.values()].flatMap((lines) => {
    const line = lines.find((known) => !isOfPart(known)) ?? lines[0]
    return line === undefined ? [] : [{ line, others: lines.filter((known) => known !== line) }]
  })
}

/** Groups helplines by country, and those of each country by need, in the order of the list. */
export function helpByCountry(helplines: readonly Helpline[]): readonly CountryHelp[] {
  const byCountry = Map.groupBy(helplines, ({ country }) => countryOf(country))
  const ofUnion = byCountry.get('EU')?.find(({ purpose }) => purpose === 'emergency')
  return [...byCountry].map(([country, lines]) => {
    const find = (need: string) => findLine(lines, need)
    const emergency = find('emergency') ?? (isInUnion(country) ? ofUnion : undefined)
    const named = {
      ...(emergency && { emergency }),
      ...optional('silentCall', find('silent-call')),
      ...optional('police', find('police')),
      ...optional('child', find('child')),
      ...optional('main', find('trafficking')),
    }
    const deafAccess = lines.filter(({ purpose }) => purpose === 'deaf-access')
    const abuseAtHome = lines.filter(({ purpose }) => purpose === 'abuse-at-home')
    const shown = new Set<Helpline>([...Object.values(named), ...deafAccess, ...abuseAtHome])
    return { country, ...named, deafAccess, abuseAtHome, others: lines.filter((line) => !shown.has(line)) }
  })
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
  const first = FIRST_NEEDS.flatMap((need) => findLine(helplines, need) ?? [])
  const others = helplines.filter((line) => !first.includes(line))
  const more = [...Map.groupBy(others, ({ purpose }) => purpose)].map(([purpose, lines]) => ({ purpose, lines }))
  return { first, more }
}
