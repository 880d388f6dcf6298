/** When a line is open, by the clock of the place where it is. */
export interface Opening {
  readonly times: readonly OpeningTimes[]
  /** By its name of the IANA: Europe/London. */
  readonly timeZone: string
}

/** Days with the times, of 24 hours, between which somebody answers. */
export interface OpeningTimes {
  /** Values of WEEK_DAYS. */
  readonly days: readonly string[]
  /** As 09:00. */
  readonly opens: string
  readonly closes: string
}

/** The days of a week in the order of the schema's WEEK_DAYS. */
export const WEEK_DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

const MINUTES_OF_A_DAY = 24 * 60

/** A Monday: the days after it have the names of a week. */
const MONDAY = Date.UTC(2024, 0, 1)

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}

/** Whether three days or more follow each other. */
function isRun(days: readonly number[]): boolean {
  return days.length > 2 && days.every((day, at) => at === 0 || day === (days[at - 1] ?? 0) + 1)
}

/** The opening times in words of a language: “Monday – Friday 9:00 – 17:00”. */
export function openingWords({ times }: Opening, language: string): string {
  const moment = (day: number, time = '00:00') => new Date(MONDAY + (day * MINUTES_OF_A_DAY + minutesOf(time)) * 60_000)
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' })
  const clock = new Intl.DateTimeFormat(language, {
    hour: 'numeric',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: 'UTC',
  })
  return times
    .map(({ days, opens, closes }) => {
      const at = days.map((day) => WEEK_DAYS.indexOf(day)).toSorted((one, other) => one - other)
      const names = at.map((day) => weekday.format(moment(day)))
      const named = isRun(at)
        ? `${names[0] ?? ''} – ${names.at(-1) ?? ''}`
        : new Intl.ListFormat(language).format(names)
      return `${named} ${clock.format(moment(0, opens))} – ${clock.format(moment(0, closes))}`
    })
    .join('; ')
}

/** The day of the week (Monday is 0) and the minute of the day at a moment, by the clock of a time zone. */
function clockIn(timeZone: string, moment: Date): { readonly day: number; readonly minute: number } {
  const parts = new Intl.DateTimeFormat('en', {
    ...{ timeZone, weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  }).formatToParts(moment)
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? ''
  return {
    day: WEEK_DAYS.indexOf(part('weekday').slice(0, 2).toUpperCase()),
    minute: Number(part('hour')) * 60 + Number(part('minute')),
  }
}

/** Whether a line is open at a moment and, where it is not, the moment at which it opens next: within a week. */
export function openingAt({ times, timeZone }: Opening, now: Date): 'open' | Date | undefined {
  const { day: today, minute } = clockIn(timeZone, now)
  const waits = times.flatMap(({ days, opens, closes }) =>
    days.flatMap((name) => {
      const from = (WEEK_DAYS.indexOf(name) - today) * MINUTES_OF_A_DAY + minutesOf(opens) - minute
      const until = from + minutesOf(closes) - minutesOf(opens)
      return until <= 0 ? [from + 7 * MINUTES_OF_A_DAY] : [from]
    }),
  )
  const wait = Math.min(...waits)
  if (!Number.isFinite(wait)) return undefined
  if (wait <= 0) return 'open'
  const next = new Date(Math.floor(now.getTime() / 60_000) * 60_000 + wait * 60_000)
  /* Where the clocks change in between, the line opens by its own clock. */
  const late = clockIn(timeZone, next).minute - ((minute + wait) % MINUTES_OF_A_DAY)
  return new Date(next.getTime() - late * 60_000)
}
