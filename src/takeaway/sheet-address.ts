import { partPath } from '../domain/paths.ts'

/** The facts that a printed sheet tells of itself in its QR code, so that a phone can tell whether it is still right. */
export interface SheetFacts {
  /** Such as `poster`, `paper`, `talk`: what kind of sheet it is. */
  readonly kind: string
  /** YYYY-MM-DD on which it was made. */
  readonly date: string
  /** A value of JURISDICTIONS: whose number is on it. */
  readonly country: string
  /** The number that is on it, as its digits and a leading plus. */
  readonly number: string
}

/** Digits and a leading plus: how a number is compared, however it is written. */
function digitsOf(number: string): string {
  return number.replaceAll(/(?!^\+)[^0-9]/g, '')
}

/**
 * The address of a sheet's QR code. What it says of the sheet is behind the `#`, which no browser sends to a server.
 * @param origin of the hub, such as https://hub.example.
 */
export function sheetAddress(origin: string, language: string, { kind, date, country, number }: SheetFacts): string {
  const facts = new URLSearchParams({ kind, date, country, number: digitsOf(number) })
  return `${new URL(partPath(language, 'sheet'), origin).href}#${facts}`
}

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** Reads what an address says of its sheet; undefined where it is none that `sheetAddress` could have made. */
export function readSheetAddress(hash: string): SheetFacts | undefined {
  const facts = new URLSearchParams(hash.replace(/^#/, ''))
  const { kind = '', date = '', country = '', number = '' } = Object.fromEntries(facts)
  const isWhole = kind !== '' && country !== '' && DAY.test(date) && /^\+?[0-9]+$/.test(number)
  return isWhole ? { kind, date, country, number } : undefined
}

/** Whether two ways of writing a number name the same one. */
export function isSameNumber(one: string, other: string): boolean {
  return digitsOf(one) === digitsOf(other)
}
