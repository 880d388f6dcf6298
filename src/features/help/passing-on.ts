import { countryOf, rowsByNumber } from '../../domain/help.ts'
import type { Helpline } from '../../domain/helpline.ts'

/** What some lines of a country do alike with what a caller says. */
export interface PassingOn {
  readonly lines: readonly Helpline[]
  /** Who may hear it from them, and when; absent where no source says so. */
  readonly passesOn?: string | undefined
  /** Whether a caller may stay unnamed; absent where no source says so. */
  readonly anonymity?: string | undefined
}

/** Other ways to reach those who answer the emergency number. */
const OTHER_WAYS: readonly string[] = ['silent-call', 'deaf-access']

function isOwnLine(helpline: Helpline, emergency: Helpline | undefined): boolean {
  if (OTHER_WAYS.includes(helpline.purpose)) return false
  return helpline === emergency || helpline.dial === undefined || helpline.dial !== emergency?.dial
}

/**
 * Who passes on what in a country, in the order of the list; lines of which the same is known are together, those of which
 * nothing is known last. @param country as in JURISDICTIONS.
 */
export function whoPassesOnWhat(helplines: readonly Helpline[], country: string): readonly PassingOn[] {
  const ofCountry = helplines.filter((line) => countryOf(line.country) === country)
  const emergency = ofCountry.find(({ purpose }) => purpose === 'emergency')
  const own = ofCountry.filter((line) => isOwnLine(line, emergency))
  const groups = Map.groupBy(own, ({ passesOn = '', anonymity = '' }) => `${passesOn}\n${anonymity}`)
  const rows = [...groups.values()].flatMap((lines) => {
    const [first] = lines
    if (first === undefined) return []
    const { passesOn, anonymity } = first
    return [{ lines: rowsByNumber(lines).map(({ line }) => line), passesOn, anonymity }]
  })
  const isKnown = ({ passesOn, anonymity }: PassingOn) => passesOn !== undefined || anonymity !== undefined
  return [...rows.filter(isKnown), ...rows.filter((row) => !isKnown(row))]
}
