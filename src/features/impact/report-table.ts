import { memoize } from '../../domain/memoize.ts'
import { fillIn } from '../../i18n/plural.ts'
import { toCsv } from '../../takeaway/table/csv.ts'
import type { RowName } from './counted.ts'
import type { ToldSpan } from './release.ts'
import type { Report, ReportRow } from './report.ts'
import type { ReportWords } from './impact-config.ts'
import { tell } from './words.ts'

/** A cell of the table: what it says, and over how many quarters it goes. */
export interface TableCell {
  readonly text: string
  readonly length: 1 | 2 | 4
  /** Whether something is held back: then it is hatched. */
  readonly isHidden: boolean
  /** Whether it has no number at all. */
  readonly isEmpty: boolean
}

/** A row of the table. */
export interface TableRow {
  readonly name: RowName
  readonly title: string
  readonly quarters: readonly TableCell[]
  readonly year: TableCell
  readonly before: TableCell
}

/** The rows under one title. */
export interface TablePart {
  readonly title: string
  readonly rows: readonly TableRow[]
}

const MONTHS_A_QUARTER = 3
const monthsIn = memoize((language) => new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' }))

const PARTS = [
  ['input', ['trained', 'suppliers']],
  ['effect', ['knowledge', 'concerns', 'conditions']],
  ['harm', ['looks']],
] as const

/**
 * The report as a table.
 * @param begun how many quarters of the year have begun; a later one is “not yet” and no 0.
 */
export function reportTable({ rows }: Report, words: ReportWords, begun: number): readonly TablePart[] {
  return PARTS.map(([part, names]) => ({
    title: words.parts[part],
    rows: names.flatMap((name) => rows.filter((row) => row.name === name)).map((row) => tableRow(row, words, begun)),
  }))
}

function tableRow(row: ReportRow, words: ReportWords, begun: number): TableRow {
  const { name, spans, year, before } = row
  return {
    name,
    title: words.rows[name],
    quarters: spans?.map((span) => quarterCell(span, words, begun)) ?? [
      { text: words.onceAYear, length: 4, isHidden: false, isEmpty: true },
    ],
    year: cellOf(year, words),
    before: cellOf(before, words),
  }
}

/** The cell of one quarter, or of several that cannot be told apart. */
export function quarterCell({ from, length, told }: ToldSpan, words: ReportWords, begun: number): TableCell {
  const isNothing = told.kind === 'count' && told.n === 0
  if (length === 1 && isNothing && from >= begun) return { text: words.notYet, length, isHidden: false, isEmpty: true }
  const cell = cellOf(told, words)
  if (length === 1 || told.kind !== 'count') return { ...cell, length }
  return { text: fillIn(words.together, { n: told.n }, words.language), length, isHidden: true, isEmpty: false }
}

function cellOf(told: ReportRow['year'], words: ReportWords): TableCell {
  const isEmpty = told.kind === 'absent'
  const isHidden = !isEmpty && !['count', 'share', 'firms'].includes(told.kind)
  return { text: tell(told, words), length: 1, isHidden, isEmpty }
}

/** The months of some quarters: “Jan – Mar”. */
export function monthsOf(year: number, { from, length }: Pick<ToldSpan, 'from' | 'length'>, language: string): string {
  const last = (from + length) * MONTHS_A_QUARTER - 1
  return monthsIn(language).formatRange(Date.UTC(year, from * MONTHS_A_QUARTER, 1), Date.UTC(year, last, 1))
}

/** The names of the columns behind the first: four quarters, the year, the year before. */
export function columnNames({ year }: Report, language: string): readonly string[] {
  const quarters = [0, 1, 2, 3].map((from) => monthsOf(year, { from, length: 1 }, language))
  return [...quarters, String(year), String(year - 1)]
}

/** A row as plain texts, for files: a cell over several quarters is in each of them. */
export function plainCells({ title, quarters, year, before }: TableRow): readonly string[] {
  return [title, ...quarters.flatMap(({ text, length }) => Array.from({ length }, () => text)), year.text, before.text]
}

/** The report as a CSV file. What is hidden on the page is hidden in it, and each row says how it can mislead. */
export function reportCsv(report: Report, words: ReportWords, begun: number): string {
  const rows = reportTable(report, words, begun).flatMap((part) => part.rows)
  return toCsv([
    [words.what, ...columnNames(report, words.language), words.canMislead],
    ...rows.map((row) => [...plainCells(row), words.misleads[row.name]]),
    [words.note],
    [words.compare],
  ])
}
