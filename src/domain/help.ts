import type { Helpline } from './helpline.ts'

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

/** The country of a place: US for US-CA. */
export function countryOf(place: string): string {
  return place.split('-')[0] ?? place
}

/** Groups helplines by country, and those of each country by need, in the order of the list. */
export function helpByCountry(helplines: readonly Helpline[]): readonly CountryHelp[] {
  const byCountry = Map.groupBy(helplines, ({ country }) => countryOf(country))
  const ofUnion = byCountry.get('EU')?.find(({ purpose }) => purpose === 'emergency')
  return [...byCountry].map(([country, lines]) => {
    // A line of the whole country comes before one of its nations or states.
    const find = (purpose: string) =>
      lines.find((line) => line.purpose === purpose && line.country === country) ??
      lines.find((line) => line.purpose === purpose)
    const emergency = find('emergency') ?? (IN_THE_UNION.includes(country) ? ofUnion : undefined)
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
