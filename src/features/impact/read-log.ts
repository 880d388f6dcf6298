import { isOneOf } from '../../takeaway/table/hub-table.ts'
import { countOn, openYear, yearOf, type TallyOfYears } from './counted.ts'
import { TableReader, type ReadWith } from './table-reader.ts'

/** The heads of the columns that are read, and the words in them. What was seen, where and by whom is not looked at. */
export interface LogWords {
  readonly date: readonly string[]
  /** “Danger or child? Who was told, and when” of the hub's log: whoever was told comes after yes or no. */
  readonly told: readonly string[]
  /** Whether it was passed on by the agreed route: yes or no. */
  readonly route: readonly string[]
  /** What the second reader found that it rests on: acts or looks. */
  readonly restsOn: readonly string[]
  readonly yes: readonly string[]
  readonly no: readonly string[]
  readonly acts: readonly string[]
  readonly looks: readonly string[]
}

/** An entry of the log, as far as it is counted. Absent: its table does not say it. */
export interface LogLine {
  /** YYYY-MM-DD */
  readonly day: string
  readonly isPassedOn?: boolean
  readonly isAboutLooks?: boolean
  /** The whole row, only to count an entry once that is in two files. */
  readonly cells: readonly string[]
}

/** The entries of a file, and the year for which it was chosen. */
export interface LogFile {
  readonly year: number
  readonly lines: readonly LogLine[]
}

/** What the logs of some years come to; a year is in it where a table says what is counted. */
interface LogCounts {
  readonly concerns: TallyOfYears
  readonly looks: TallyOfYears
}

/**
 * Reads an incident log: the paper of the hub, or the count sheet with a day, a yes and a ground.
 * @throws Refusal at the first cell that cannot be read.
 */
export function readLog(rows: readonly (readonly string[])[], words: LogWords, readWith: ReadWith): readonly LogLine[] {
  const table = new TableReader(rows, [words.date, [...words.told, ...words.route, ...words.restsOn]])
  const date = table.need(words.date)
  // A list of nothing but days says nothing that is counted.
  table.need([...words.route, ...words.restsOn, ...words.told])
  const [told, route, restsOn] = [table.find(words.told), table.find(words.route), table.find(words.restsOn)]
  const yesOrNo = (row: number, place: number, cell: string) => {
    if (isOneOf(cell, words.yes)) return true
    return cell === '' || isOneOf(cell, words.no) ? false : table.refuse('badValue', row, place)
  }
  const ground = (row: number, place: number, cell: string) => {
    if (isOneOf(cell, words.looks)) return true
    return cell === '' || isOneOf(cell, words.acts) ? false : table.refuse('badValue', row, place)
  }
  return table.datedRows(date, readWith).map(({ row, day, cells }) => {
    const cellAt = (place: number) => (cells[place] ?? '').trim()
    return {
      day,
      cells,
      ...(told !== undefined && { isPassedOn: namesSomebody(cellAt(told), words) }),
      ...(route !== undefined && { isPassedOn: yesOrNo(row, route, cellAt(route)) }),
      ...(restsOn !== undefined && { isAboutLooks: ground(row, restsOn, cellAt(restsOn)) }),
    }
  })
}

/** Whether there is more in a cell than the answer to “Danger or child?”: “No. Duty manager 21:45”. */
function namesSomebody(cell: string, { yes, no }: LogWords): boolean {
  const [first = '', ...rest] = cell.split(/[\s.,;:!–—-]+/)
  const words = isOneOf(first, [...yes, ...no]) ? rest : [first, ...rest]
  return words.some((word) => word !== '')
}

/**
 * Counts the entries of all files together, each in one row of the report: what rested only on looks, or else what was
 * passed on.
 */
export function countEntries(files: readonly LogFile[]): LogCounts {
  const concerns: TallyOfYears = new Map()
  const looks: TallyOfYears = new Map()
  const earlier = new Set<string>()
  for (const { year, lines } of files) {
    for (const { day, isPassedOn, isAboutLooks, cells } of lines) {
      for (const one of [year, yearOf(day)]) {
        if (isPassedOn !== undefined) openYear(concerns, one)
        if (isAboutLooks !== undefined) openYear(looks, one)
      }
      if (earlier.size > 0 && earlier.has(cells.join('\n'))) continue
      if (isAboutLooks === true) countOn(looks, day)
      else if (isPassedOn === true) countOn(concerns, day)
    }
    // Two entries of one file may look alike; an entry of two files is one.
    if (files.at(-1)?.lines !== lines) for (const { cells } of lines) earlier.add(cells.join('\n'))
  }
  return { concerns, looks }
}
