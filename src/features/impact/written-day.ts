/** A day as it was read: one, two that could be meant, or none. */
export type WrittenDay =
  | { readonly kind: 'day'; readonly day: string; readonly order?: DayOrder }
  | { readonly kind: 'either'; readonly dayFirst: string; readonly monthFirst: string }
  | { readonly kind: 'bad' }

/** Which of the first two numbers of a date is the day. */
export type DayOrder = 'dayFirst' | 'monthFirst'

/** The names of months in a language, long and short, by their beginnings: “nov” → 11. */
export type MonthNames = ReadonlyMap<string, number>

const BAD: WrittenDay = { kind: 'bad' }

/** The names of all months in some languages. */
export function monthNames(languages: readonly string[]): MonthNames {
  const names = new Map<string, number>()
  for (const language of languages) {
    for (const style of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: style, timeZone: 'UTC' })
      for (let month = 1; month <= 12; month += 1) {
        const part = format.formatToParts(Date.UTC(2026, month - 1, 15)).find(({ type }) => type === 'month')
        names.set(plain(part?.value ?? ''), month)
      }
    }
  }
  return names
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll('.', '').trim()
}

/** Digits of other scripts as those that numbers are read from. */
function latinDigits(text: string): string {
  return text.replaceAll(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
}

/** Of what is earlier, the year was misread. */
const FIRST_YEAR = 1900

function twoDigits(part: number): string {
  return String(part).padStart(2, '0')
}

function dayOf(year: number, month: number, day: number): WrittenDay {
  const date = new Date(Date.UTC(year, month - 1, day))
  const isThere = year >= FIRST_YEAR && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return isThere ? { kind: 'day', day: `${year}-${twoDigits(month)}-${twoDigits(day)}` } : BAD
}

/**
 * Reads the day with which a cell begins, whatever time or words follow: 2026-11-27, 27/11/2026, 27 Nov, 11月27日.
 * @param year of what has none, as “27 Nov” on a log of one year.
 */
export function readWrittenDay(cell: string, year: number, names: MonthNames): WrittenDay {
  const text = latinDigits(cell.trim())
  const [, y, m, d] = /^(\d{4})[-/.年]\s?(\d{1,2})[-/.月]\s?(\d{1,2})(?!\d)/.exec(text) ?? []
  if (y !== undefined) return dayOf(Number(y), Number(m), Number(d))
  const [, cm, cd] = /^(\d{1,2})月(\d{1,2})日/.exec(text) ?? []
  if (cm !== undefined) return dayOf(year, Number(cm), Number(cd))
  const [, first, sign, second, written] =
    /^(\d{1,2})([-/.])\s?(\d{1,2})(?:\2\s?(\d{4}|\d{2}))?(?![\d:])/.exec(text) ?? []
  if (first !== undefined) return inEitherOrder(Number(first), Number(second), yearOf(written, year), sign === '.')
  return readNamedMonth(text, year, names)
}

/** “26” is 2026, as a log of our days means it. */
function yearOf(written: string | undefined, year: number): number {
  return written === undefined ? year : Number(written.length === 2 ? `20${written}` : written)
}

function inEitherOrder(first: number, second: number, year: number, isDotted: boolean): WrittenDay {
  const dayFirst = dayOf(year, second, first)
  const monthFirst = isDotted ? BAD : dayOf(year, first, second)
  if (dayFirst.kind === 'day' && monthFirst.kind === 'day')
    return dayFirst.day === monthFirst.day
      ? dayFirst
      : { kind: 'either', dayFirst: dayFirst.day, monthFirst: monthFirst.day }
  if (dayFirst.kind === 'day') return isDotted ? dayFirst : { ...dayFirst, order: 'dayFirst' }
  return monthFirst.kind === 'day' ? { ...monthFirst, order: 'monthFirst' } : BAD
}

/** “27 Nov 2026”, “27 de noviembre”, “November 27, 2026”. */
function readNamedMonth(text: string, year: number, names: MonthNames): WrittenDay {
  const [, day, name, written] =
    /^(\d{1,2})\.?\s*(?:de\s+)?([\p{L}\p{M}]+)\.?,?(?:\s+(?:de\s+)?(\d{4})(?!\d))?/u.exec(text) ?? []
  if (day !== undefined) return namedDay(name, day, written, year, names)
  const [, month, date, later] = /^([\p{L}\p{M}]+)\.?\s+(\d{1,2})(?!\d)(?:,?\s+(\d{4})(?!\d))?/u.exec(text) ?? []
  return date === undefined ? BAD : namedDay(month, date, later, year, names)
}

function namedDay(
  name: string | undefined,
  day: string,
  written: string | undefined,
  year: number,
  names: MonthNames,
): WrittenDay {
  const wanted = plain(name ?? '')
  // “Sept”, “Novem”: what is written longer or shorter than usual is found by its first three letters.
  const month = names.get(wanted) ?? names.get(wanted.slice(0, 3))
  return month === undefined ? BAD : dayOf(Number(written ?? year), month, Number(day))
}
