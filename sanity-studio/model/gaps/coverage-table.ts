import { AXES, type Axes, type Axis, type AxisValue } from './axes.ts'
import type { Covered } from './covered.ts'
import type { DocumentLink } from './gap.ts'
import { widerPlaces } from './places.ts'

/** Which table of the four axes is looked at. */
export interface CoverageView {
  readonly rows: Axis
  readonly columns: Axis
  /** Chosen values of the axes: only what covers all of them is counted. */
  readonly only: Readonly<Partial<Record<Axis, string | undefined>>>
  /** Whether what applies in a wider place counts for a country: guidance for the EU, or for anywhere, in Ireland. */
  readonly withWider: boolean
}

/** How full a cell is. The report says it by a number, and by a shade beside it. */
export type Fullness = 'none' | 'few' | 'enough'

/** From how many resources on a cell counts as enough: with fewer, one that is withdrawn leaves a gap. */
const ENOUGH = 3

export interface CoverageCell {
  readonly column: AxisValue
  readonly fullness: Fullness
  readonly resources: readonly DocumentLink[]
}

export interface CoverageRow {
  readonly row: AxisValue
  readonly cells: readonly CoverageCell[]
}

/** How full a cell with so many resources is. */
export function fullnessOf(count: number): Fullness {
  if (count === 0) return 'none'
  return count < ENOUGH ? 'few' : 'enough'
}

function covers(covered: Covered, axis: Axis, value: string, withWider: boolean): boolean {
  const wider = axis === 'country' && withWider ? widerPlaces(value) : []
  return [value, ...wider].some((one) => covered[axis].has(one))
}

/** The resources that count in a view, whatever the row and the column. */
function countedIn(covered: readonly Covered[], { only, withWider }: CoverageView): readonly Covered[] {
  return covered.filter((one) =>
    AXES.every((axis) => {
      const value = only[axis]
      return value === undefined || covers(one, axis, value, withWider)
    }),
  )
}

/** The table of two axes: which resources cover both the value of the row and that of the column. */
export function coverageTable(axes: Axes, covered: readonly Covered[], view: CoverageView): readonly CoverageRow[] {
  const counted = countedIn(covered, view)
  return axes[view.rows].map((row) => {
    const inRow = counted.filter((one) => covers(one, view.rows, row.value, view.withWider))
    const cells = axes[view.columns].map((column) => {
      const resources = inRow
        .filter((one) => covers(one, view.columns, column.value, view.withWider))
        .map(({ link }) => link)
      return { column, resources, fullness: fullnessOf(resources.length) }
    })
    return { row, cells }
  })
}

/** How many cells of a table are empty, and how many there are. */
export function countEmpty(table: readonly CoverageRow[]): { readonly empty: number; readonly all: number } {
  const cells = table.flatMap((row) => row.cells)
  return { empty: cells.filter(({ fullness }) => fullness === 'none').length, all: cells.length }
}
