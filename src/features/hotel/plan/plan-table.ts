import { toCsv } from '../../../takeaway/table/csv.ts'
import { EMPTY_ENTRY, PRINCIPLES, type HotelSize, type Plan, type Principle, type RiskLevel } from './plan.ts'

/** The columns of a saved path, in the order in which they are written. */
export const COLUMNS = ['hotel', 'size', 'code', 'what', 'owner', 'due', 'done', 'found'] as const
export type Column = (typeof COLUMNS)[number]

/** The words of a saved path in one language. */
export interface PlanWords {
  readonly columns: Readonly<Record<Column, string>>
  readonly sizes: Readonly<Record<HotelSize, string>>
  readonly levels: Readonly<Record<RiskLevel, string>>
  /** What is under “found” for a check that holds. */
  readonly yes: string
}

/** What the rows of a path are called, in its order. */
export interface PathNames {
  /** Steps, each with the areas of the risk map that it makes safer. */
  readonly steps: readonly { readonly id: string; readonly title: string; readonly areas: readonly string[] }[]
  readonly areas: readonly { readonly area: string; readonly name: string }[]
  readonly principles: Readonly<Record<Principle, string>>
}

/** Codes of rows that are no steps begin with these. */
export const RISK = 'risk:'
export const CHECK = 'check:'

/**
 * A plan as a table, the first row its head: a row for each step, area and check of each hotel, also the empty ones, so
 * that it is a form to fill in. A step that the path has no more keeps its row.
 */
function planRows(plan: Plan, { steps, areas, principles }: PathNames, words: PlanWords): string[][] {
  const rows = plan.flatMap((hotel) => {
    const start = [hotel.name, words.sizes[hotel.size]]
    const shown = new Set(steps.map(({ id }) => id))
    const gone = [...hotel.steps.keys()].filter((id) => !shown.has(id)).map((id) => ({ id, title: '' }))
    return [
      ...[...steps, ...gone].map(({ id, title }) => {
        const { owner, due, done } = hotel.steps.get(id) ?? EMPTY_ENTRY
        return [...start, id, title, owner, due, done, '']
      }),
      ...areas.map(({ area, name }) => {
        const level = hotel.risks.get(area)
        return [...start, `${RISK}${area}`, name, '', '', '', level === undefined ? '' : words.levels[level]]
      }),
      ...PRINCIPLES.map((one) => {
        const holds = hotel.checks.has(one)
        return [...start, `${CHECK}${one}`, principles[one], '', '', '', holds ? words.yes : '']
      }),
    ]
  })
  return [COLUMNS.map((column) => words.columns[column]), ...rows]
}

/** A plan as a CSV file. */
export function planCsv(plan: Plan, names: PathNames, words: PlanWords): string {
  return toCsv(planRows(plan, names, words))
}
