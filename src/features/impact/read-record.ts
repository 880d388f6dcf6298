import { monthsLater } from '../../takeaway/calendar-file.ts'
import { readScore } from '../../takeaway/table/read-score.ts'
import type { Figure, Figures } from './measures.ts'
import { TableReader, yearOf, type ReadWith } from './table-reader.ts'

/** A line of a training record, as far as it is counted. */
export interface RecordLine {
  /** Empty where the table has no column for it. */
  readonly hotel: string
  /** Who it is, only to count nobody twice. It leaves this room in no form. */
  readonly person: string
  /** YYYY-MM-DD */
  readonly day: string
  /** The share of right answers; absent where no score stands. */
  readonly score?: number
}

/** The heads of the columns that are read, in every language that is understood. Others are not looked at. */
export interface RecordHeads {
  readonly hotel: readonly string[]
  readonly name: readonly string[]
  readonly date: readonly string[]
  readonly score: readonly string[]
}

/** Four in five right (facts: at least four of five points three months after the session). */
const ENOUGH = 0.8

/** A quiz may come so many days before the three months are over: shifts are what they are. Our own. */
const EARLY_DAYS = 14
const MILLISECONDS_A_DAY = 86_400_000

/**
 * Reads a training record, such as the hub's own (src/features/training/player/record-table.ts).
 * @throws Refusal at the first cell that cannot be read.
 */
export function readRecord(
  rows: readonly (readonly string[])[],
  heads: RecordHeads,
  readWith: ReadWith,
): readonly RecordLine[] {
  const table = new TableReader(rows, [heads.name, heads.date])
  const [name, date] = [table.need(heads.name), table.need(heads.date)]
  const [score, hotel] = [table.find(heads.score), table.find(heads.hotel)]
  return table.datedRows(date, readWith).map(({ row, day, cells }) => {
    const cellAt = (place: number | undefined) => (place === undefined ? '' : (cells[place] ?? '').trim())
    const person = nameOf(cellAt(name))
    if (person === '') table.refuse('noName', row, name)
    const said = cellAt(score)
    const right = readScore(said)
    if (score !== undefined && said !== '' && right === undefined) table.refuse('badScore', row, score)
    return { hotel: cellAt(hotel), person, day, ...(right !== undefined && { score: right }) }
  })
}

function nameOf(cell: string): string {
  return cell.normalize('NFC').replaceAll(/\s+/g, ' ').toLowerCase()
}

/**
 * Counts the lines of a year in all files together. A person counts once a year; a quiz counts as knowledge from about three
 * months after the person's first line on, whenever that was.
 */
export function countTrainings(lines: readonly RecordLine[], year: number): Figures {
  const firstDays = new Map<string, string>()
  for (const { person, day } of lines) {
    const first = firstDays.get(person)
    if (first === undefined || day < first) firstDays.set(person, day)
  }
  const ofYear = lines.filter(({ day }) => yearOf(day) === year)
  if (ofYear.length === 0) return {}
  // The same line in two files is one.
  const quizzes = new Map<string, number>()
  for (const { person, day, score } of ofYear)
    if (score !== undefined && day >= earliestQuiz(firstDays.get(person) ?? day))
      quizzes.set(`${person}\n${day}\n${score}`, score)
  const knowledge: Figure = {
    part: [...quizzes.values()].filter((score) => score >= ENOUGH).length,
    whole: quizzes.size,
  }
  return {
    trained: { part: new Set(ofYear.map(({ person }) => person)).size },
    ...(quizzes.size > 0 && { knowledge }),
  }
}

function earliestQuiz(first: string): string {
  const then = Date.parse(monthsLater(first, 3)) - EARLY_DAYS * MILLISECONDS_A_DAY
  return new Date(then).toISOString().slice(0, 10)
}
