import { isSameNumber, type SheetFacts } from '../../../takeaway/sheet-address.ts'

/** A number as the hub gives it today. */
export interface CurrentLine {
  readonly label: string
  readonly phone?: string | undefined
  /** Where a press on it leads: `tel:` and the number to dial, or a web address. */
  readonly address?: string | undefined
  /** Days after which the number must be checked again: an older sheet of paper is to be replaced. */
  readonly checkEveryDays: number
}

/** The numbers of one country. */
export interface CurrentNumbers {
  readonly name: string
  readonly lines: Readonly<Partial<Record<'main' | 'emergency' | 'police', CurrentLine>>>
}

/**
 * What is to be said of a sheet. `old`: its number is still right, but it is longer ago than the number's check
 * interval that the sheet was made. `later`: its date is after today. `gone`: the hub has no number of that country.
 */
export type Verdict =
  | { readonly state: 'up-to-date' | 'old' | 'later' | 'changed'; readonly country: string; readonly line: CurrentLine }
  | { readonly state: 'gone'; readonly country: string }
  | { readonly state: 'unknown-country' }

const DAY = 24 * 60 * 60 * 1000

function isNumberOf({ phone, address = '' }: CurrentLine, number: string): boolean {
  const dialled = address.startsWith('tel:') ? address.slice('tel:'.length) : undefined
  return [phone, dialled].some((current) => current !== undefined && isSameNumber(current, number))
}

/**
 * Compares what a sheet says of itself with the hub's numbers of today.
 * @param countries the numbers of today, by the country as in JURISDICTIONS.
 * @param today YYYY-MM-DD.
 */
export function checkSheet(
  { country, number, date }: SheetFacts,
  countries: Readonly<Partial<Record<string, CurrentNumbers>>>,
  today: string,
): Verdict {
  const current = Object.hasOwn(countries, country) ? countries[country] : undefined
  if (current === undefined) return { state: 'unknown-country' }
  const { name, lines } = current
  const known = [lines.main, lines.emergency, lines.police].filter((line) => line !== undefined)
  const [instead] = known
  if (instead === undefined) return { state: 'gone', country: name }
  const line = known.find((candidate) => isNumberOf(candidate, number))
  if (line === undefined) return { state: 'changed', country: name, line: instead }
  const age = (Date.parse(today) - Date.parse(date)) / DAY
  // Asked this way round, a date that no calendar has counts as old.
  const state = age < 0 ? 'later' : age <= line.checkEveryDays ? 'up-to-date' : 'old'
  return { state, country: name, line }
}
