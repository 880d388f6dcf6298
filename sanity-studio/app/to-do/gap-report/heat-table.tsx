import { Text } from '@sanity/ui'
import { useRef, useState, type CSSProperties, type KeyboardEvent } from 'react'

import type { AxisValue } from '../../../model/gaps/axes.ts'
import type { CoverageCell, CoverageRow, Fullness } from '../../../model/gaps/coverage-table.ts'
import { DocumentTitle } from './gap-list.tsx'

/** Shades that leave the words readable on a light and on a dark page; every cell has its number too. */
const SHADES: Readonly<Record<Fullness, CSSProperties>> = {
  none: { background: 'rgba(214, 57, 20, .24)', fontWeight: 700 },
  few: { background: 'rgba(224, 168, 0, .2)' },
  enough: { background: 'rgba(32, 140, 80, .18)' },
}

/** The shade of a cell, as a style. */
export function shadeOf(fullness: Fullness): CSSProperties {
  return { ...SHADES[fullness], border: '1px solid var(--card-border-color)', color: 'inherit' }
}

/** Heads stay where they are while the numbers scroll below them. */
const COLUMN_HEAD: CSSProperties = {
  ...{ textAlign: 'start', padding: 6, minWidth: 84, verticalAlign: 'bottom' },
  ...{ position: 'sticky', top: 0, background: 'var(--card-bg-color)' },
}

const ROW_HEAD: CSSProperties = {
  ...{ textAlign: 'start', padding: 6, minWidth: 150, maxWidth: 220 },
  ...{ position: 'sticky', insetInlineStart: 0, background: 'var(--card-bg-color)' },
}

/** Where the keys lead from a cell: rows down, columns to the right. */
const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: [0, -Infinity],
  End: [0, Infinity],
}

function within(place: number, length: number): number {
  return Math.min(Math.max(place, 0), length - 1)
}

function Title({ value, title, type }: AxisValue) {
  return (
    <Text size={1} weight="medium">
      {type === undefined ? title : <DocumentTitle id={value} type={type} title={title} />}
    </Text>
  )
}

/** A row and a column of the table. */
export interface ChosenCell {
  readonly row: string
  readonly column: string
}

interface HeatTableProps {
  readonly caption: string
  readonly table: readonly CoverageRow[]
  readonly chosen: ChosenCell | undefined
  readonly onChoose: (cell: ChosenCell) => void
}

/**
 * A table of numbers with a shade behind each. Its cells are one stop for the Tab key, and are walked through with the arrows, as
 * in a spreadsheet; Enter shows what a cell counts.
 */
export function HeatTable({ caption, table, chosen, onChoose }: HeatTableProps) {
  const grid = useRef<HTMLTableElement>(null)
  const [[atRow, atColumn], setAt] = useState<readonly [number, number]>([0, 0])
  const columns = table[0]?.cells.map(({ column }) => column) ?? []
  const current = [within(atRow, table.length), within(atColumn, columns.length)] as const

  function walk(event: KeyboardEvent) {
    const step = STEPS[event.key]
    if (step === undefined || !(event.target instanceof HTMLButtonElement)) return
    event.preventDefault()
    const next = [within(current[0] + step[0], table.length), within(current[1] + step[1], columns.length)] as const
    setAt(next)
    grid.current?.querySelector<HTMLElement>(`[data-cell="${next.join('-')}"]`)?.focus()
  }

  function renderCell(row: AxisValue, { column, fullness, resources }: CoverageCell, place: readonly [number, number]) {
    const isChosen = chosen?.row === row.value && chosen.column === column.value
    return (
      <td key={column.value} role="gridcell" aria-selected={isChosen} style={{ padding: 1 }}>
        <button
          type="button"
          data-cell={place.join('-')}
          data-fullness={fullness}
          tabIndex={place.join() === current.join() ? 0 : -1}
          aria-label={`${row.title}, ${column.title}: ${resources.length}`}
          style={{
            ...shadeOf(fullness),
            ...{ width: '100%', minHeight: 32, font: 'inherit', cursor: 'pointer', borderRadius: 3 },
            ...(isChosen ? { borderColor: 'currentColor', borderWidth: 2 } : {}),
          }}
          onClick={() => {
            setAt(place)
            onChoose({ row: row.value, column: column.value })
          }}
        >
          {resources.length}
        </button>
      </td>
    )
  }

  return (
    <div style={{ overflow: 'auto', maxHeight: '62vh' }}>
      <table
        ref={grid}
        role="grid"
        aria-label={caption}
        onKeyDown={walk}
        style={{ borderCollapse: 'collapse', fontFamily: 'inherit', fontSize: 14 }}
      >
        <thead>
          <tr>
            <td style={{ ...ROW_HEAD, top: 0, zIndex: 1 }} />
            {columns.map((column) => (
              <th key={column.value} scope="col" style={COLUMN_HEAD}>
                <Title {...column} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.map(({ row, cells }, rowPlace) => (
            <tr key={row.value}>
              <th scope="row" style={ROW_HEAD}>
                <Title {...row} />
              </th>
              {cells.map((cell, columnPlace) => renderCell(row, cell, [rowPlace, columnPlace]))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
