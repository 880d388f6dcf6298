import type { TableProblem } from '../hotel/plan/read-plan-table.ts'
import { headRow, isOneOf } from '../../takeaway/table/hub-table.ts'
import { readWrittenDay, type DayOrder, type MonthNames, type WrittenDay } from './written-day.ts'

/** The obstacle in a table; `row` and `column` from 1, as spreadsheets count, `text` what is there. */
export interface ImpactProblem {
  readonly kind: 'missingColumn' | 'noRows' | 'noName' | 'badDay' | 'unclearDay' | 'badScore' | 'badValue' | 'unknown'
  readonly row: number
  readonly column: number
  readonly text: string
}

/** Ends the reading of a table at the first problem. */
export class Refusal extends Error {
  readonly problem: ImpactProblem | TableProblem

  constructor(problem: ImpactProblem | TableProblem) {
    super(problem.kind)
    this.problem = problem
  }
}

/** Characters of a cell that a sentence quotes. */
const QUOTED = 40

/** The settings with which a table is read. */
export interface ReadWith {
  /** The year of days that are written without one. */
  readonly year: number
  readonly months: MonthNames
  /** With what the first cell of a row begins that only shows how to fill in the table. */
  readonly examples: readonly string[]
}

/** A row below the head, with its day as YYYY-MM-DD. */
export interface DatedRow {
  /** From 1, as spreadsheets count. */
  readonly row: number
  readonly day: string
  readonly cells: readonly string[]
}

/** A table whose columns are found by their heads, wherever they stand; above the head it may say where it comes from. */
export class TableReader {
  readonly #rows: readonly (readonly string[])[]
  /** The row of the head, from 0. */
  readonly #head: number

  /**
   * @param needed the heads without which it is not this table.
   * @throws Refusal where there is nothing below the head.
   */
  constructor(rows: readonly (readonly string[])[], needed: readonly (readonly string[])[]) {
    this.#rows = rows
    this.#head = headRow(rows, needed) ?? 0
    if (rows.length < 2) throw new Refusal({ kind: 'noRows', row: 2, column: 1, text: '' })
  }

  /** Where a column stands, from 0; undefined where it is not in the table. */
  find(heads: readonly string[]): number | undefined {
    const place = (this.#rows[this.#head] ?? []).findIndex((cell) => isOneOf(cell, heads))
    return place < 0 ? undefined : place
  }

  /**
   * Where a column stands that must be there.
   * @throws Refusal with the first of its heads.
   */
  need(heads: readonly string[]): number {
    const place = this.find(heads)
    if (place !== undefined) return place
    throw new Refusal({ kind: 'missingColumn', row: this.#head + 1, column: 1, text: heads[0] ?? '' })
  }

  /** @throws Refusal that quotes the cell. */
  refuse(kind: ImpactProblem['kind'], row: number, place: number): never {
    const text = (this.#rows[row - 1]?.[place] ?? '').trim().slice(0, QUOTED)
    throw new Refusal({ kind, row, column: place + 1, text })
  }

  /**
   * All rows that have words, with their days. Where day and month could be exchanged, the rows that are clear say which
   * comes first in this file.
   * @throws Refusal at the first row without a day, or whose day nothing makes clear.
   */
  datedRows(place: number, { year, months, examples }: ReadWith): readonly DatedRow[] {
    const read: { readonly row: number; readonly written: WrittenDay; readonly cells: readonly string[] }[] = []
    const orders = new Set<DayOrder>()
    for (const [index, cells] of this.#rows.entries()) {
      if (index <= this.#head || cells.every((cell) => cell.trim() === '')) continue
      if (examples.some((start) => cells[0]?.trim().startsWith(start))) continue
      const written = readWrittenDay(cells[place] ?? '', year, months)
      if (written.kind === 'bad') this.refuse('badDay', index + 1, place)
      if (written.kind === 'day' && written.order !== undefined) orders.add(written.order)
      read.push({ row: index + 1, written, cells })
    }
    if (read.length === 0) throw new Refusal({ kind: 'noRows', row: 2, column: 1, text: '' })
    const [order, another] = orders
    return read.map(({ row, written, cells }) => {
      const day = dayIn(written, another === undefined ? order : undefined)
      return day === undefined ? this.refuse('unclearDay', row, place) : { row, day, cells }
    })
  }
}

function dayIn(written: WrittenDay, order: DayOrder | undefined): string | undefined {
  if (written.kind === 'day') return written.day
  return written.kind === 'either' && order !== undefined ? written[order] : undefined
}

/** The year of a day. */
export function yearOf(day: string): number {
  return Number(day.slice(0, 4))
}
