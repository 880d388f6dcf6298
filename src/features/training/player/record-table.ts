import { toCsv } from '../../../takeaway/table/csv.ts'

/** Somebody who took part in a training. */
export interface RecordedPerson {
  readonly name: string
  readonly job: string
  /** YYYY-MM-DD */
  readonly date: string
  /** Such as “9/10”; empty where no score is known. */
  readonly score: string
}

/** The properties that all lines of a record share. */
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

/** The record of a training as a CSV file. A score such as 9/10 is written “9 of 10”, or Excel makes it a date. */
export function recordTable(
  people: readonly RecordedPerson[],
  { title, version }: RecordedTraining,
  columns: RecordColumns,
): string {
  const head = [columns.name, columns.job, columns.training, columns.version, columns.date, columns.score]
  const rows = people.map(({ name, job, date, score }) => [
    name,
    job,
    title,
    String(version),
    date,
    score.replaceAll(/\s*\/\s*/g, ' of '),
  ])
  return toCsv([head, ...rows])
}
