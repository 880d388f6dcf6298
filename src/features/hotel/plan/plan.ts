/*
 * The path of a hotel, or of several that a group keeps apart: who does which step until when, what the risk map shows,
 * which checks hold. Plain values: nothing here knows where they are kept. Steps are named by the ids of their documents.
 */

export const HOTEL_SIZES = ['small', 'one', 'group'] as const
export type HotelSize = (typeof HOTEL_SIZES)[number]

/** What a hotel found in an area of its risk map. */
export const RISK_LEVELS = ['low', 'some', 'high'] as const
export type RiskLevel = (typeof RISK_LEVELS)[number]

/** The four principles of the human-security approach that a path is checked against. */
export const PRINCIPLES = ['people', 'whole', 'context', 'prevention'] as const
export type Principle = (typeof PRINCIPLES)[number]

/** What a hotel says of a step; each empty where nothing is said. Days are YYYY-MM-DD. */
export interface StepEntry {
  readonly owner: string
  readonly due: string
  readonly done: string
}

export interface Hotel {
  /** Different from those of the other hotels. */
  readonly name: string
  readonly size: HotelSize
  /** By the id of the step; none of them all empty. */
  readonly steps: ReadonlyMap<string, StepEntry>
  /** By the area, a value of RISK_AREAS. */
  readonly risks: ReadonlyMap<string, RiskLevel>
  readonly checks: ReadonlySet<Principle>
}

/** The hotels, in the order in which they were added. */
export type Plan = readonly Hotel[]

/** So many characters has a name of a hotel or a person at most. */
export const LONGEST_NAME = 80
/** So many hotels does a path have at most. */
export const MOST_HOTELS = 30

export const EMPTY_ENTRY: StepEntry = { owner: '', due: '', done: '' }

/** A hotel about which nothing is said yet. */
export function newHotel(name: string): Hotel {
  return { name, size: 'one', steps: new Map(), risks: new Map(), checks: new Set() }
}

/** A text on one line, as fields, files and tables hold it, of at most so many characters as a name has. */
export function toLine(text: string): string {
  return Array.from(text.replaceAll(/\s+/g, ' ').trim()).slice(0, LONGEST_NAME).join('').trim()
}

/** A name that no other hotel of a plan has: the wanted one, or with a number behind it. */
export function freeName(plan: Plan, wanted: string): string {
  const isTaken = (name: string) => plan.some((hotel) => hotel.name === name)
  for (let n = 1; ; n += 1) {
    const name = n === 1 ? wanted : `${wanted} ${n}`
    if (!isTaken(name)) return name
  }
}

/** The hotel with another entry for a step; an empty one takes it away. */
export function withStep(hotel: Hotel, id: string, entry: StepEntry): Hotel {
  const steps = new Map(hotel.steps)
  if (entry.owner === '' && entry.due === '' && entry.done === '') steps.delete(id)
  else steps.set(id, entry)
  return { ...hotel, steps }
}

/** The hotel with another level for an area; undefined takes it away. */
export function withRisk(hotel: Hotel, area: string, level: RiskLevel | undefined): Hotel {
  const risks = new Map(hotel.risks)
  if (level === undefined) risks.delete(area)
  else risks.set(area, level)
  return { ...hotel, risks }
}

/** The hotel with a check that holds, or does not. */
export function withCheck(hotel: Hotel, principle: Principle, holds: boolean): Hotel {
  const checks = new Set(hotel.checks)
  if (holds) checks.add(principle)
  else checks.delete(principle)
  return { ...hotel, checks }
}

/** Whether a hotel says anything beyond its name and size. */
export function isUntouched({ steps, risks, checks }: Hotel): boolean {
  return steps.size === 0 && risks.size === 0 && checks.size === 0
}

/**
 * What to do next: of the steps not done the one with the earliest day; where none has one, the first.
 * @param ids of all steps, in their order.
 */
export function nextStep({ steps }: Hotel, ids: readonly string[]): string | undefined {
  const open = ids.filter((id) => (steps.get(id)?.done ?? '') === '')
  const dayOf = (id: string) => steps.get(id)?.due ?? ''
  return open.filter((id) => dayOf(id) !== '').sort((a, b) => dayOf(a).localeCompare(dayOf(b)))[0] ?? open[0]
}
