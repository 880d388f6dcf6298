import type { Sign } from '../../../domain/sign.ts'

const DAY = 24 * 60 * 60 * 1000
const WEEK = 7 * DAY
/** A Monday: weeks of ISO 8601 begin on one. */
const FIRST_MONDAY = Date.UTC(1970, 0, 5)

/** A week of ISO 8601. */
export interface Week {
  readonly year: number
  /** 1 to 53. */
  readonly number: number
  /** YYYY-MM-DD of its Monday and Sunday. */
  readonly from: string
  readonly until: string
}

const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10)

function weeksSince(day: string): number {
  return Math.floor((Date.parse(day) - FIRST_MONDAY) / WEEK)
}

/**
 * The week of a day (ISO 8601): its year is the one in which its Thursday is.
 * @param day YYYY-MM-DD.
 */
export function weekOf(day: string): Week {
  const monday = FIRST_MONDAY + weeksSince(day) * WEEK
  const year = new Date(monday + 3 * DAY).getUTCFullYear()
  // 4 January is always in week 1.
  const number = weeksSince(day) - weeksSince(`${year}-01-04`) + 1
  return { year, number, from: dayOf(monday), until: dayOf(monday + 6 * DAY) }
}

/**
 * The signs in the order of the weeks: one for everybody, then one of each job by turns, so that no job waits long for
 * its own. The same signs always come in the same order.
 */
function inTurns(signs: readonly Sign[]): readonly Sign[] {
  const byId = signs.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const groups = [...Map.groupBy(byId, ({ forEveryJob, roles }) => (forEveryJob ? '' : (roles[0] ?? ''))).entries()]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, members]) => members)
  const rounds = Math.max(0, ...groups.map(({ length }) => length))
  return Array.from({ length: rounds }, (_, round) => groups.flatMap((members) => members[round] ?? [])).flat()
}

/**
 * The sign of the week in which a day is: each sign has its week before one comes again.
 * @param day YYYY-MM-DD.
 * @returns undefined where there are no signs.
 */
export function signOfWeek(signs: readonly Sign[], day: string): Sign | undefined {
  return inTurns(signs)[weeksSince(day) % signs.length]
}
