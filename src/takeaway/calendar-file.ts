/** A whole day to be put into a calendar. */
export interface CalendarDay {
  readonly title: string
  /** An absolute address. */
  readonly address: string
  /** YYYY-MM-DD */
  readonly day: string
  /** YYYY-MM-DD on which the file is made. */
  readonly madeOn: string
  /** Whose day it is, where several share an address. */
  readonly of?: string
}

/** The same day some months later; the last day of the month where it has no such day: 30 November → 28 February. */
export function monthsLater(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastDay))).toISOString().slice(0, 10)
}

/** RFC 5545, 3.3.11: what has a meaning in a value is written with a backslash. */
function escapeText(text: string): string {
  return text.replaceAll(/[\\;,]/g, (letter) => `\\${letter}`).replaceAll(/\r\n|\r|\n/g, '\\n')
}

/** RFC 5545, 3.1: a line has at most 75 octets; a longer one goes on after a line break and a space. */
function foldLine(line: string): string {
  const encoder = new TextEncoder()
  let size = 0
  let folded = ''
  for (const character of line) {
    const octets = encoder.encode(character).length
    if (size + octets > 75) {
      folded += '\r\n '
      size = 1
    }
    folded += character
    size += octets
  }
  return folded
}

/** A calendar file (RFC 5545) with whole days, which take no time of the day away. */
export function calendarFile(...days: readonly CalendarDay[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Hub for hotels//Days//EN',
    ...days.flatMap(eventOf),
    'END:VCALENDAR',
  ]
  return `${lines.map(foldLine).join('\r\n')}\r\n`
}

function eventOf({ title, address, day, madeOn, of = '' }: CalendarDay): readonly string[] {
  const compact = (date: string) => date.replaceAll('-', '')
  return [
    'BEGIN:VEVENT',
    // With the address: the days of two trainings must not take the place of one another.
    `UID:${compact(day)}-${compact(madeOn)}-${encodeURIComponent(of + address)}@hub`,
    `DTSTAMP:${compact(madeOn)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `SUMMARY:${escapeText(title)}`,
    `URL:${address}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}
