import { fillIn } from '../../../i18n/plural.ts'
import { csvProblemText, type CsvProblemWords } from '../../../takeaway/table/csv-problem.ts'
import { headRow, isOneOf, tableOf, type TableHeads } from '../../../takeaway/table/hub-table.ts'
import { readCsv } from '../../../takeaway/table/read-csv.ts'
import { readDay } from '../../../takeaway/table/read-day.ts'
import { COLUMNS, TIMES, type Column, type RecordedPerson, type RecordWords } from './record-table.ts'

/** What a record is read with. */
export interface RecordReading {
  readonly language: string
  /** In the language of the page and in English. */
  readonly words: readonly RecordWords[]
  readonly heads: TableHeads
  readonly problems: CsvProblemWords &
    Readonly<Record<'isLog' | 'isPlan' | 'unknown' | 'badDay' | 'unclearDay' | 'badValue', string>>
}

/**
 * Reads a record that was saved here, to go on with it. Either all of it is read or none.
 * @returns the people in it, or the sentence about what is wrong.
 */
export function readRecordTable(
  bytes: Uint8Array,
  { language, words, heads, problems }: RecordReading,
): readonly RecordedPerson[] | string {
  const table = readCsv(bytes)
  if (!table.isTable) return csvProblemText(table.problem, problems, language)
  const kind = tableOf(table.rows, heads)
  if (kind !== 'record') return problems[kind === 'log' ? 'isLog' : kind === 'plan' ? 'isPlan' : 'unknown']
  const named = (column: Column) => words.map(({ columns }) => columns[column])
  const top = headRow(table.rows, [named('name'), named('date')]) ?? 0
  const places = COLUMNS.map((column) => table.rows[top]?.findIndex((cell) => isOneOf(cell, named(column))) ?? -1)
  const people: RecordedPerson[] = []
  for (const [at, cells] of table.rows.entries()) {
    if (at <= top || cells.every((cell) => cell.trim() === '')) continue
    const textOf = (column: Column) => (cells[places[COLUMNS.indexOf(column)] ?? -1] ?? '').trim()
    const refuse = (problem: 'badDay' | 'unclearDay' | 'badValue', column: Column) => {
      const place = (places[COLUMNS.indexOf(column)] ?? 0) + 1
      return fillIn(problems[problem], { row: at + 1, column: place, text: textOf(column) }, language)
    }
    const date = readDay(textOf('date'))
    if (date === 'bad' || date === 'unclear') return refuse(date === 'bad' ? 'badDay' : 'unclearDay', 'date')
    const time = TIMES.find((one) =>
      isOneOf(
        textOf('time'),
        words.map(({ times }) => times[one]),
      ),
    )
    if (time === undefined && textOf('time') !== '') return refuse('badValue', 'time')
    people.push({
      ...{ name: textOf('name'), job: textOf('job'), training: textOf('training'), version: textOf('version') },
      ...{ date, score: textOf('score'), time, hotel: textOf('hotel') },
    })
  }
  return people
}
