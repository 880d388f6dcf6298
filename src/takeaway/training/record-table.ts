/** Somebody who took part in a training. */
export interface RecordedPerson {
  readonly name: string
  readonly job: string
  /** YYYY-MM-DD */
  readonly date: string
  /** Such as “9/10”; empty where no score is known. */
  readonly score: string
}

/** What all lines of a record share. */
export interface RecordedTraining {
  readonly title: string
  readonly version: number
}

/** The names of the columns, in their order. */
export interface RecordColumns {
  readonly name: string
  readonly job: string
  readonly training: string
  readonly version: string
  readonly date: string
  readonly score: string
}

/** What spreadsheet programs read as the begin of a formula (OWASP, “CSV Injection”). */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/

/**
 * A cell of a CSV file (RFC 4180) that every program shows as text: a formula gets an apostrophe before it, line breaks
 * become spaces.
 */
export function csvCell(text: string): string {
  const line = text.replaceAll(/[\r\n]+/g, ' ')
  const safe = FORMULA.test(line.trimStart()) ? `'${line}` : line
  return `"${safe.replaceAll('"', '""')}"`
}

/** The byte order mark, by which Excel knows that a file is UTF-8. */
const BOM = '\uFEFF'

/** The record of a training as a CSV file. A score such as 9/10 is written “9 of 10”, or Excel makes it a date. */
export function recordTable(
  people: readonly RecordedPerson[],
  { title, version }: RecordedTraining,
  columns: RecordColumns,
): string {
  const head = [columns.name, columns.job, columns.training, columns.version, columns.date, columns.score]
  const rows = people.map(({ name, job, date, score }) => [
    ...[name, job, title, String(version), date],
    score.replaceAll(/\s*\/\s*/g, ' of '),
  ])
  return BOM + [head, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')
}
