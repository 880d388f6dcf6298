import { toCsv } from '../../../takeaway/table/csv.ts'
import { readScore } from '../../../takeaway/table/read-score.ts'

/** When somebody answered the same ten questions: before the session, after it, and three months later. */
export const TIMES = ['before', 'after', 'later'] as const
export type Time = (typeof TIMES)[number]

/** Somebody who took part in a training. */
export interface RecordedPerson {
  readonly name: string
  readonly job: string
  readonly training: string
  /** The version of the training that the person took. */
  readonly version: string
  /** YYYY-MM-DD */
  readonly date: string
  /** Such as “9/10”; empty where no score is known. */
  readonly score: string
  /** Undefined where it is no score of the same ten questions. */
  readonly time?: Time | undefined
  readonly hotel: string
}

/** The columns of a record, in their order. */
export const COLUMNS = ['name', 'job', 'training', 'version', 'date', 'score', 'time', 'hotel'] as const
export type Column = (typeof COLUMNS)[number]

/** The words of a record in one language. */
export interface RecordWords {
  readonly columns: Readonly<Record<Column, string>>
  readonly times: Readonly<Record<Time, string>>
}

/** The record of a training as a CSV file. A score such as 9/10 is written “9 of 10”, or Excel makes it a date. */
export function recordTable(people: readonly RecordedPerson[], { columns, times }: RecordWords): string {
  const cellOf = (person: RecordedPerson, column: Column) => {
    if (column === 'time') return person.time === undefined ? '' : times[person.time]
    return column === 'score' ? person.score.replaceAll(/\s*\/\s*/g, ' of ') : person[column]
  }
  return toCsv([
    COLUMNS.map((column) => columns[column]),
    ...people.map((person) => COLUMNS.map((column) => cellOf(person, column))),
  ])
}

/** How many answered the ten questions at a time, and how many of ten were right on average. */
interface Sum {
  readonly time: Time
  readonly n: number
  readonly average: number
}

/** The sums of a record; a time at which nobody has a score is not in them. */
export function sumsOf(people: readonly RecordedPerson[]): readonly Sum[] {
  return TIMES.flatMap((time) => {
    const scores = people.filter((person) => person.time === time).flatMap(({ score }) => readScore(score) ?? [])
    const all = scores.reduce((sum, score) => sum + score, 0)
    return scores.length === 0 ? [] : [{ time, n: scores.length, average: (10 * all) / scores.length }]
  })
}
