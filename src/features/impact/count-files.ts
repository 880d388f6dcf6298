import { readPlanTable, type TableProblem } from '../hotel/plan/read-plan-table.ts'
import type { PlanWords } from '../hotel/plan/plan-table.ts'
import type { Hotel } from '../hotel/plan/plan.ts'
import { tableOf, type TableHeads } from '../../takeaway/table/hub-table.ts'
import { readCsv, type CsvProblem } from '../../takeaway/table/read-csv.ts'
import type { Figures } from './measures.ts'
import { countEntries, hotelOfLog, readLog, type LogFile, type LogWords } from './read-log.ts'
import { countTrainings, readRecord, type RecordHeads, type RecordLine } from './read-record.ts'
import { Refusal, yearOf, type ImpactProblem } from './table-reader.ts'
import { monthNames, type MonthNames } from './written-day.ts'

/** A file that somebody chose. */
export interface ChosenFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** The words that files are read with. */
export interface ReadingWords {
  /** Languages in which months may be written. */
  readonly languages: readonly string[]
  readonly record: RecordHeads
  readonly log: LogWords
  readonly plan: readonly PlanWords[]
  /** By which a file is known. */
  readonly heads: TableHeads
  /** With what the first cell of a row begins that only shows how to fill in the table. */
  readonly examples: readonly string[]
}

/** How much of a file is read: a log of 10,000 entries with all its words has about 3 MB. */
export const IMPACT_LIMITS = { bytes: 10_000_000, rows: 20_001, columns: 100, cell: 5000 } as const

/** Why a file was not read. */
export type FileProblem = CsvProblem | TableProblem | ImpactProblem

export type Counting =
  | { readonly isCounted: true; readonly hotels: ReadonlyMap<string, HotelFigures> }
  | { readonly isCounted: false; readonly file: string; readonly problem: FileProblem }

/** What the files of a hotel say of a year and of the one before. */
export interface HotelFigures {
  readonly now: Figures
  readonly before: Figures
}

/** What was read for one hotel. */
interface Read {
  readonly record: RecordLine[]
  readonly logs: LogFile[]
  readonly plans: Hotel[]
}

/** When files are counted: the year, and the day until which a step of the plan can be late, as YYYY-MM-DD. */
interface Count {
  readonly year: number
  readonly today: string
}

/**
 * Counts plans, training records and incident logs, whichever was chosen, by hotel. Either all are read or none, and the
 * problem says in which file, row and column. Nothing of a row is kept but what is counted. A file that names no hotel is of
 * the only one that the others name; where they name several, its own name stands for it.
 */
export function countFiles(files: readonly ChosenFile[], { year, today }: Count, words: ReadingWords): Counting {
  const months = monthNames(words.languages)
  const all: { readonly hotel: string; readonly file: string; readonly add: (read: Read) => void }[] = []
  for (const { name: file, bytes } of files) {
    const table = readCsv(bytes, IMPACT_LIMITS)
    if (!table.isTable) return { isCounted: false, file, problem: table.problem }
    try {
      for (const one of readOne(table.rows, { year, months, examples: words.examples }, words))
        all.push({ ...one, file })
    } catch (error) {
      if (error instanceof Refusal) return { isCounted: false, file, problem: error.problem }
      throw error
    }
  }
  const names = [...new Set(all.map(({ hotel }) => hotel).filter((name) => name !== ''))]
  const read = new Map<string, Read>()
  for (const { hotel, file, add } of all) {
    const name = names.length > 1 ? hotel || file.replace(/\.\w+$/, '') : (names[0] ?? '')
    const own = read.get(name) ?? { record: [], logs: [], plans: [] }
    read.set(name, own)
    add(own)
  }
  const figuresOf = ({ record, logs, plans }: Read, of: number): Figures => ({
    ...countTrainings(record, of),
    ...countEntries(logs, of),
    ...countSteps(plans, of, today),
  })
  const hotels = [...read].map(
    ([name, own]) => [name, { now: figuresOf(own, year), before: figuresOf(own, year - 1) }] as const,
  )
  return { isCounted: true, hotels: new Map(hotels) }
}

type Adding = readonly { readonly hotel: string; readonly add: (read: Read) => void }[]

/** @throws Refusal of a table that cannot be read, or that is none of the hub's. */
function readOne(
  rows: readonly (readonly string[])[],
  readWith: { readonly year: number; readonly months: MonthNames; readonly examples: readonly string[] },
  words: ReadingWords,
): Adding {
  switch (tableOf(rows, words.heads)) {
    case 'plan': {
      const reading = readPlanTable(rows, { areas: [] }, words.plan, words.heads)
      if (!reading.isPlan) throw new Refusal(reading.problem)
      return reading.plan.map((hotel) => ({ hotel: hotel.name, add: ({ plans }) => plans.push(hotel) }))
    }
    case 'log': {
      const lines = readLog(rows, words.log, readWith)
      return [{ hotel: hotelOfLog(rows, words.log), add: ({ logs }) => logs.push({ year: readWith.year, lines }) }]
    }
    case 'record':
      return readRecord(rows, words.record, readWith).map((line) => ({
        hotel: line.hotel,
        add: ({ record }) => record.push(line),
      }))
    case undefined:
      throw new Refusal({ kind: 'unknown', row: 1, column: 1, text: '' })
  }
}

/** Of the steps whose day was in a year, those that were done by then; a day that is still to come counts in neither. */
function countSteps(plans: readonly Hotel[], year: number, today: string): Figures {
  const due = plans
    .flatMap(({ steps }) => [...steps.values()])
    .filter(({ due, done }) => due !== '' && yearOf(due) === year && (due <= today || done !== ''))
  if (due.length === 0) return {}
  return { plan: { part: due.filter(({ due: by, done }) => done !== '' && done <= by).length, whole: due.length } }
}
