import { headRow, isOneOf } from '../../takeaway/table/hub-table.ts'
import type { Figures } from './measures.ts'
import { TableReader, yearOf, type ReadWith } from './table-reader.ts'

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
interface LogLine {
  /** YYYY-MM-DD */
  readonly day: string
  readonly isPassedOn?: boolean
  readonly isAboutLooks?: boolean
  /** The whole row, only to count an entry once that is in two files. */
  readonly row: string
}

/** The entries of a file, and the year for which it was chosen. */
export interface LogFile {
  readonly year: number
  readonly lines: readonly LogLine[]
}

/** For which hotel a log is: the lines above its head begin with its title and the name. */
export function hotelOfLog(rows: readonly (readonly string[])[], { date }: LogWords): string {
  return (headRow(rows, [date]) ?? 0) === 0 ? '' : (rows[0]?.[1] ?? '').trim()
}

/**
 * Reads an incident log: the paper of the hub, or the count sheet with a day, a yes and a ground.
 * @throws Refusal at the first cell that cannot be read.
 */
export function readLog(rows: readonly (readonly string[])[], words: LogWords, readWith: ReadWith): readonly LogLine[] {
  const table = new TableReader(rows, [words.date, [...words.told, ...words.route, ...words.restsOn]])
  const date = table.need(words.date)
  const [told, route, restsOn] = [table.find(words.told), table.find(words.route), table.find(words.restsOn)]
  const isYes = (row: number, place: number, cell: string, yes: readonly string[], no: readonly string[]) => {
    if (isOneOf(cell, yes)) return true
    return cell === '' || isOneOf(cell, no) ? false : table.refuse('badValue', row, place)
  }
  return table.datedRows(date, readWith).map(({ row, day, cells }) => {
    const cellAt = (place: number) => (cells[place] ?? '').trim()
    return {
      day,
      row: cells.join('\n'),
      ...(told !== undefined && { isPassedOn: namesSomebody(cellAt(told), words) }),
      ...(route !== undefined && { isPassedOn: isYes(row, route, cellAt(route), words.yes, words.no) }),
      ...(restsOn !== undefined && {
        isAboutLooks: isYes(row, restsOn, cellAt(restsOn), words.looks, words.acts),
      }),
    }
  })
}

/** Whether there is more in a cell than the answer to “Danger or child?”: “No. Duty manager 21:45”. */
function namesSomebody(cell: string, { yes, no }: LogWords): boolean {
  const [first = '', ...rest] = cell.split(/[\s.,;:!–—-]+/)
  const words = isOneOf(first, [...yes, ...no]) ? rest : [first, ...rest]
  return words.some((word) => word !== '')
}

/** Counts the entries of a year in all files together, each in one figure: what rested only on looks, or else what was passed on. */
export function countEntries(files: readonly LogFile[], year: number): Figures {
  const seen = new Set<string>()
  const lines = files.flatMap((file) => {
    // Two entries of one file may look alike; an entry of two files is one.
    const own = file.lines.filter(({ row }) => !seen.has(row))
    for (const { row } of own) seen.add(row)
    return own.filter(({ day }) => yearOf(day) === year)
  })
  // A log of the year without an entry says that there was none.
  const said = lines.length > 0 ? lines : files.filter((file) => file.year === year).flatMap((file) => file.lines)
  const looks = lines.filter(({ isAboutLooks }) => isAboutLooks === true).length
  const others = lines.filter(({ isAboutLooks, isPassedOn }) => isAboutLooks !== true && isPassedOn !== false).length
  return {
    ...(said.some(({ isPassedOn }) => isPassedOn !== undefined) && { concerns: { part: others } }),
    // Of these two alone: were the reports that went nowhere in the whole, both figures would tell how many they are.
    ...(said.some(({ isAboutLooks }) => isAboutLooks !== undefined) && {
      looks: { part: looks, whole: looks + others },
    }),
  }
}
