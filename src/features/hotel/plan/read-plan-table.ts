import { otherTable, type OtherTable, type TableHeads } from '../../../takeaway/table/hub-table.ts'
import { readDay } from '../../../takeaway/table/read-day.ts'
import {
  EMPTY_ENTRY,
  HOTEL_SIZES,
  LONGEST_NAME,
  MOST_HOTELS,
  newHotel,
  PRINCIPLES,
  RISK_LEVELS,
  toLine,
  withCheck,
  withRisk,
  withStep,
  type Hotel,
  type Plan,
} from './plan.ts'
import { CHECK, COLUMNS, RISK, type Column, type PathNames, type PlanWords } from './plan-table.ts'

/** The obstacle in a table; `row` and `column` from 1, as spreadsheets count, `text` what is there. */
export interface TableProblem {
  readonly kind:
    | 'missingColumn'
    | 'noRows'
    | 'noHotel'
    | 'longName'
    | 'badDay'
    | 'unclearDay'
    | 'badValue'
    | 'twice'
    | 'manyHotels'
    | OtherTable
  readonly row: number
  readonly column: number
  readonly text: string
}

/** A cell that was read in another way than it is written: a column or a code that is not known. */
export interface TableNote {
  readonly kind: 'unknownColumn' | 'unknownCode'
  readonly row: number
  readonly column: number
  readonly text: string
}

export type PlanReading =
  | { readonly isPlan: true; readonly plan: Plan; readonly notes: readonly TableNote[] }
  | { readonly isPlan: false; readonly problem: TableProblem }

/** Ids of documents, and so of steps: nothing that a file could use to reach into the code. */
const STEP_CODE = /^[a-z\d][\w.-]{0,79}$/i

type Place = Omit<TableProblem, 'kind'>

/** Ends the reading of a table at the first problem. */
class Refusal extends Error {
  readonly problem: TableProblem

  constructor(kind: TableProblem['kind'], place: Place) {
    super(kind)
    this.problem = { kind, ...place }
  }
}

/**
 * Reads a saved path. Columns are found by their heads, in any order; what a spreadsheet made of days is read where it is
 * clear. Either all of the table is read, or none of it and a problem says why: nobody gets half of a plan.
 * @param words of the languages in which its heads and values may be.
 * @param heads by which another table of the hub is known, which is named and not read.
 */
export function readPlanTable(
  rows: readonly (readonly string[])[],
  { areas }: Pick<PathNames, 'areas'>,
  words: readonly PlanWords[],
  heads: TableHeads,
): PlanReading {
  const other = otherTable(rows, 'plan', heads)
  if (other !== undefined) return { isPlan: false, problem: { kind: other, row: 1, column: 1, text: '' } }
  try {
    return readAll(rows, new Set(areas.map(({ area }) => area)), words)
  } catch (error) {
    if (error instanceof Refusal) return { isPlan: false, problem: error.problem }
    throw error
  }
}

function isLike(text: string, ...names: readonly (string | undefined)[]): boolean {
  return names.some((name) => name?.toLocaleLowerCase() === text.trim().toLocaleLowerCase())
}

function placesIn(head: readonly string[], words: readonly PlanWords[]): Readonly<Record<Column, number>> {
  const placeOf = (column: Column) => {
    const place = head.findIndex((cell) => isLike(cell, column, ...words.map(({ columns }) => columns[column])))
    // The words of steps are ours: they may be missing.
    if (place < 0 && column !== 'what')
      throw new Refusal('missingColumn', { row: 1, column: 1, text: words[0]?.columns[column] ?? column })
    return place
  }
  const [hotel, size, code, what, owner, due, done, found] = COLUMNS.map(placeOf)
  return {
    hotel: hotel ?? -1,
    size: size ?? -1,
    code: code ?? -1,
    what: what ?? -1,
    owner: owner ?? -1,
    due: due ?? -1,
    done: done ?? -1,
    found: found ?? -1,
  }
}

function readAll(
  rows: readonly (readonly string[])[],
  areas: ReadonlySet<string>,
  words: readonly PlanWords[],
): PlanReading {
  const [head = [], ...body] = rows
  const places = placesIn(head, words)
  const known = new Set(Object.values(places))
  const notes: TableNote[] = head.flatMap((text, at) =>
    known.has(at) || text.trim() === '' ? [] : [{ kind: 'unknownColumn', row: 1, column: at + 1, text }],
  )
  const hotels = new Map<string, Hotel>()
  const seen = new Set<string>()
  for (const [index, cells] of body.entries()) {
    if (cells.every((cell) => cell.trim() === '')) continue
    const row = new TableRow(cells, index + 2, places, words)
    const name = row.nameIn('hotel')
    if (name === '') row.refuse('noHotel', 'hotel')
    const hotel = hotels.get(name) ?? newHotel(name)
    if (!hotels.has(name) && hotels.size === MOST_HOTELS) row.refuse('manyHotels', 'hotel')
    const code = row.text('code')
    // A line break is in no name and no code.
    if (seen.has(`${name}\n${code}`)) row.refuse('twice', 'code')
    seen.add(`${name}\n${code}`)
    const read = readRow(row, { ...hotel, size: row.sizeOr(hotel.size) }, code, areas)
    if (!read.isKnown) notes.push({ kind: 'unknownCode', ...row.place('code') })
    hotels.set(name, read.hotel)
  }
  if (hotels.size === 0) throw new Refusal('noRows', { row: 2, column: 1, text: '' })
  return { isPlan: true, plan: [...hotels.values()], notes }
}

function readRow(
  row: TableRow,
  hotel: Hotel,
  code: string,
  areas: ReadonlySet<string>,
): { readonly hotel: Hotel; readonly isKnown: boolean } {
  if (code.startsWith(RISK)) {
    const area = code.slice(RISK.length)
    return areas.has(area) ? { hotel: withRisk(hotel, area, row.level()), isKnown: true } : { hotel, isKnown: false }
  }
  if (code.startsWith(CHECK)) {
    const principle = PRINCIPLES.find((one) => one === code.slice(CHECK.length))
    if (principle === undefined) return { hotel, isKnown: false }
    return { hotel: withCheck(hotel, principle, row.isYes()), isKnown: true }
  }
  if (!STEP_CODE.test(code)) return { hotel, isKnown: false }
  const entry = { ...EMPTY_ENTRY, owner: row.nameIn('owner'), due: row.day('due'), done: row.day('done') }
  return { hotel: withStep(hotel, code, entry), isKnown: true }
}

/** A row of the table and where its columns stand. */
class TableRow {
  readonly #cells: readonly string[]
  readonly #row: number
  readonly #places: Readonly<Record<Column, number>>
  readonly #words: readonly PlanWords[]

  constructor(
    cells: readonly string[],
    row: number,
    places: Readonly<Record<Column, number>>,
    words: readonly PlanWords[],
  ) {
    this.#cells = cells
    this.#row = row
    this.#places = places
    this.#words = words
  }

  text(column: Column): string {
    return (this.#cells[this.#places[column]] ?? '').trim()
  }

  place(column: Column): Place {
    return { row: this.#row, column: this.#places[column] + 1, text: this.text(column).slice(0, LONGEST_NAME) }
  }

  refuse(kind: TableProblem['kind'], column: Column): never {
    throw new Refusal(kind, this.place(column))
  }

  nameIn(column: Column): string {
    const name = this.text(column).replaceAll(/\s+/g, ' ')
    const line = toLine(name)
    return line === name ? line : this.refuse('longName', column)
  }

  day(column: Column): string {
    const day = readDay(this.text(column))
    if (day === 'bad') return this.refuse('badDay', column)
    return day === 'unclear' ? this.refuse('unclearDay', column) : day
  }

  sizeOr(size: Hotel['size']): Hotel['size'] {
    const text = this.text('size')
    if (text === '') return size
    const said = HOTEL_SIZES.find((one) => isLike(text, one, ...this.#words.map(({ sizes }) => sizes[one])))
    return said ?? this.refuse('badValue', 'size')
  }

  level() {
    const text = this.text('found')
    if (text === '') return undefined
    const said = RISK_LEVELS.find((one) => isLike(text, one, ...this.#words.map(({ levels }) => levels[one])))
    return said ?? this.refuse('badValue', 'found')
  }

  isYes(): boolean {
    const text = this.text('found')
    if (text === '') return false
    return isLike(text, 'yes', ...this.#words.map(({ yes }) => yes)) || this.refuse('badValue', 'found')
  }
}
