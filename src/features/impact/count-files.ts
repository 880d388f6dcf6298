import { readCsv, type CsvProblem } from '../../takeaway/table/read-csv.ts'
import { otherTable, type TableHeads } from '../../takeaway/table/hub-table.ts'
import { openYear, type CountedYear } from './counted.ts'
import { countEntries, readLog, type LogFile, type LogWords } from './read-log.ts'
import { countTrainings, readRecord, type RecordHeads, type RecordLine } from './read-record.ts'
import { Refusal, type ImpactProblem } from './table-reader.ts'
import { monthNames } from './written-day.ts'

/** A file that somebody chose. */
export interface ChosenFile {
  readonly kind: 'record' | 'log'
  readonly name: string
  /** The year of days that are written without one. */
  readonly year: number
  readonly bytes: Uint8Array
}

/** The words that files are read with. */
export interface ReadingWords {
  /** Languages in which months may be written. */
  readonly languages: readonly string[]
  readonly record: RecordHeads
  readonly log: LogWords
  /** By which a file is known that was put into the place of another. */
  readonly heads: TableHeads
  /** With what the first cell of a row begins that only shows how to fill in the table. */
  readonly examples: readonly string[]
}

/** How much of a file is read: a log of 10,000 entries with all its words has about 3 MB. */
export const IMPACT_LIMITS = { bytes: 10_000_000, rows: 20_001, columns: 100, cell: 5000 } as const

export type Counting =
  | { readonly isCounted: true; readonly now: CountedYear; readonly before: CountedYear }
  | { readonly isCounted: false; readonly file: string; readonly problem: CsvProblem | ImpactProblem }

/**
 * Counts the files of a year and of the year before. Either all are read or none, and the problem says in which file, row
 * and column. Nothing of a row is kept but what is counted.
 */
export function countFiles(files: readonly ChosenFile[], year: number, words: ReadingWords): Counting {
  const months = monthNames(words.languages)
  const record: RecordLine[] = []
  const logs: LogFile[] = []
  for (const { kind, name, bytes, ...file } of files) {
    const table = readCsv(bytes, IMPACT_LIMITS)
    if (!table.isTable) return { isCounted: false, file: name, problem: table.problem }
    const other = otherTable(table.rows, kind, words.heads)
    if (other !== undefined)
      return { isCounted: false, file: name, problem: { kind: other, row: 1, column: 1, text: '' } }
    try {
      const readWith = { year: file.year, months, examples: words.examples }
      if (kind === 'record') record.push(...readRecord(table.rows, words.record, readWith))
      else logs.push({ year: file.year, lines: readLog(table.rows, words.log, readWith) })
    } catch (error) {
      if (error instanceof Refusal) return { isCounted: false, file: name, problem: error.problem }
      throw error
    }
  }
  const { trained, knowledge } = countTrainings(record)
  const { concerns, looks } = countEntries(logs)
  for (const file of files) if (file.kind === 'record') openYear(trained, file.year)
  const countedIn = (of: number): CountedYear => ({
    trained: trained.get(of),
    knowledge: knowledge.get(of),
    concerns: concerns.get(of),
    looks: looks.get(of),
  })
  return { isCounted: true, now: countedIn(year), before: countedIn(year - 1) }
}
