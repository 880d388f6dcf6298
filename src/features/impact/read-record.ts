import { monthsLater } from '../../takeaway/calendar-file.ts'
import { countOn, type Part, type TallyOfYears } from './counted.ts'
import { TableReader, type ReadWith } from './table-reader.ts'

/** A line of a training record, as far as it is counted. */
export interface RecordLine {
  /** Who it is, only to count nobody twice. It leaves this room in no form. */
  readonly person: string
  /** YYYY-MM-DD */
  readonly day: string
  /** The share of right answers; absent where no score stands. */
  readonly score?: number
}

/** The heads of the columns that are read, in every language that is understood. Others are not looked at. */
export interface RecordHeads {
  readonly name: readonly string[]
  readonly date: readonly string[]
  readonly score: readonly string[]
}

/** What trainings of some years come to. */
interface TrainingCounts {
  readonly trained: TallyOfYears
  readonly knowledge: ReadonlyMap<number, Part>
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
  const score = table.find(heads.score)
  return table.datedRows(date, readWith).map(({ row, day, cells }) => {
    const person = nameOf(cells[name] ?? '')
    if (person === '') table.refuse('noName', row, name)
    const said = score === undefined ? '' : (cells[score] ?? '').trim()
    const right = said === '' ? undefined : scoreOf(said)
    if (score !== undefined && said !== '' && right === undefined) table.refuse('badScore', row, score)
    return { person, day, ...(right !== undefined && { score: right }) }
  })
}

function nameOf(cell: string): string {
  return cell.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLowerCase()
}

/** “9 of 10”, “9/10” or “90 %” as a share; undefined for anything else. */
function scoreOf(text: string): number | undefined {
  const percent = /^(\d{1,3})\s?%$/.exec(text)
  const [, right, all] = percent === null ? (/^(\d{1,4})\D+(\d{1,4})$/.exec(text) ?? []) : ['', percent[1], '100']
  const share = Number(right) / Number(all)
  return share >= 0 && share <= 1 ? share : undefined
}

/**
 * Counts the lines of all files together. A person counts once a year, in the quarter of the first training of that year;
 * a quiz counts as knowledge from about three months after the person's first line on.
 */
export function countTrainings(lines: readonly RecordLine[]): TrainingCounts {
  const days = new Map<string, Set<string>>()
  const trained: TallyOfYears = new Map()
  const knowledge = new Map<number, Part>()
  const sorted = lines.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
  const quizFrom = new Map<string, string>()
  const seen = new Set<string>()
  for (const { person, day, score } of sorted) {
    const year = day.slice(0, 4)
    const years = days.get(person) ?? new Set()
    if (!years.has(year)) countOn(trained, day)
    days.set(person, years.add(year))
    const from = quizFrom.get(person) ?? earliestQuiz(day)
    quizFrom.set(person, from)
    // The same line in two files is one.
    const line = `${person}\n${day}\n${score ?? ''}`
    if (score === undefined || day < from || seen.has(line)) continue
    seen.add(line)
    const { part, whole } = knowledge.get(Number(year)) ?? { part: 0, whole: 0 }
    knowledge.set(Number(year), { part: part + (score >= ENOUGH ? 1 : 0), whole: whole + 1 })
  }
  return { trained, knowledge }
}

function earliestQuiz(first: string): string {
  const then = Date.parse(monthsLater(first, 3)) - EARLY_DAYS * MILLISECONDS_A_DAY
  return new Date(then).toISOString().slice(0, 10)
}
