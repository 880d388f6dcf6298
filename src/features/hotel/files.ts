import { formatPartialDate } from '../../domain/partial-date.ts'
import { fillIn, pluralText } from '../../i18n/plural.ts'
import { csvProblemText } from '../../takeaway/table/csv-problem.ts'
import { mergePlans } from './plan/merge-plans.ts'
import { LONGEST_NAME, MOST_HOTELS, type Hotel, type Plan } from './plan/plan.ts'
import { planCalendar } from './plan/plan-calendar.ts'
import { planPaper } from './plan/plan-paper.ts'
import { planCsv } from './plan/plan-table.ts'
import { readPlanTable } from './plan/read-plan-table.ts'
import { CSV_LIMITS, readCsv } from '../../takeaway/table/read-csv.ts'
import { saveFile } from '../../ui/browser/save-file.ts'
import { today } from '../../ui/browser/today.ts'
import type { PathFileTexts } from './path-config.ts'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const NAME = 'hotel-path'

/** Loads what writes a Word file. */
export const loadWord = () => import('../../takeaway/word/to-docx.ts')

/**
 * Saves the path as a file: `csv` and `ics` have all hotels, `docx` the chosen one.
 * @returns what to tell the reader.
 */
export async function saveAs(kind: string, plan: Plan, hotel: Hotel, texts: PathFileTexts): Promise<string> {
  const name = `${NAME}.${kind}`
  if (kind === 'csv') saveFile(name, planCsv(plan, texts, texts.table), 'text/csv;charset=utf-8')
  else if (kind === 'ics') {
    const calendar = planCalendar(plan, texts, `${location.origin}${location.pathname}`, today())
    if (!calendar.includes('BEGIN:VEVENT')) return texts.noDays
    saveFile(name, calendar, 'text/calendar;charset=utf-8')
  } else {
    const { toDocx } = await loadWord()
    const { language, direction, hub } = texts
    const frame = { language, direction, foot: [hub, formatPartialDate(today(), language)], author: hub }
    saveFile(name, await toDocx(planPaper(hotel, texts, texts.table, frame), {}), WORD)
  }
  return fillIn(texts.saved, { name }, texts.language)
}

/** The outcome of a saved path: the sentence, what was left out, and the plan where it was read. */
interface ReadResult {
  readonly text: string
  readonly lines: readonly string[]
  readonly plan?: Plan
}

/** Reads a path that was saved as a table, on the device. */
export async function readSaved(file: File, plan: Plan, texts: PathFileTexts): Promise<ReadResult> {
  const { language, problems, notes } = texts
  // A file that is too large is not taken into memory: it is refused by its size.
  const table = readCsv(new Uint8Array(await file.slice(0, CSV_LIMITS.bytes + 1).arrayBuffer()))
  if (!table.isTable) {
    const { problem } = table
    const told = problem.kind === 'tooLarge' ? { ...problem, n: file.size } : problem
    return { text: csvProblemText(told, problems, language), lines: [] }
  }
  const read = readPlanTable(table.rows, texts, [texts.table, texts.english], texts.heads)
  if (!read.isPlan) {
    const { kind, ...place } = read.problem
    const most = kind === 'manyHotels' ? MOST_HOTELS : LONGEST_NAME
    return { text: fillIn(problems[kind], { ...place, most }, language), lines: [] }
  }
  return {
    text: pluralText(texts.read, { n: read.plan.length }, language),
    lines: read.notes.map(({ kind, ...place }) => fillIn(notes[kind], { ...place }, language)),
    plan: mergePlans(plan, read.plan),
  }
}
