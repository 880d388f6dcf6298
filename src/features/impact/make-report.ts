import { fillIn } from '../../i18n/plural.ts'
import { csvProblemText } from '../../takeaway/table/csv-problem.ts'
import { toCsv } from '../../takeaway/table/csv.ts'
import { countFiles, type Counting } from './count-files.ts'
import { EXAMPLE } from './example.ts'
import { reportPaper } from './report-paper.ts'
import { reportCsv } from './report-table.ts'
import { makeReport, type Report } from './report.ts'
import { element } from '../../ui/browser/element.ts'
import { saveFile } from '../../ui/browser/save-file.ts'
import { today } from '../../ui/browser/today.ts'
import { chosenFiles, typedYear } from './chosen.ts'
import type { ImpactConfig } from './impact-config.ts'
import { showReport } from './report-view.ts'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const CSV = 'text/csv;charset=utf-8'

/** The report that the page shows: what may be told, and no row of a file. */
interface Made {
  readonly report: Report
  /** Quarters of its year that have begun. */
  readonly begun: number
  readonly head: { readonly title: string; readonly lead: string }
}

let made: Made | undefined

/** Reads the files and figures of the form, and shows the report or what is wrong. */
export async function makeReportOf(
  root: HTMLElement,
  config: ImpactConfig,
  say: (text: string) => void,
): Promise<void> {
  const { words, reading, language } = config
  const year = element(root, '[data-year]', HTMLInputElement).valueAsNumber
  const files = await chosenFiles(root, year)
  const typed = [typedYear(root, 'now'), typedYear(root, 'before')] as const
  const wrong = typed.flatMap((one) => one.wrong)[0]
  if (wrong !== undefined) return say(fillIn(words.more, { name: wrong }, language))
  if (files.length === 0 && typed.every(({ isEmpty }) => isEmpty)) return say(words.nothing)
  const counting = countFiles(files, year, reading)
  if (!counting.isCounted) return say(problemText(counting, config))
  const [now, before] = typed
  const counted = [
    { ...counting.now, ...now.counted },
    { ...counting.before, ...before.counted },
  ] as const
  const hotel = element(root, '[data-hotel]', HTMLInputElement).value.trim() || words.ourHotel
  show(root, config, makeReport(year, ...counted), hotel)
  const isOver = counted.some(({ trained = [], staff }) => trained.reduce((sum, n) => sum + n, 0) > (staff ?? Infinity))
  say(isOver ? words.people : '')
}

/** Shows the report of a made-up hotel, which says that it is one. */
export function showExample(root: HTMLElement, config: ImpactConfig, say: (text: string) => void): void {
  const year = Number(today().slice(0, 4)) - 1
  show(root, config, makeReport(year, EXAMPLE.now, EXAMPLE.before), config.words.example)
  say('')
}

const loadWord = () => import('../../takeaway/word/to-docx.ts')

function show(root: HTMLElement, config: ImpactConfig, report: Report, hotel: string): void {
  made = { report, begun: begunIn(report.year), head: headOf(hotel, report.year, config) }
  showReport(root, config, report, made.begun)
  swap(root, true)
  element(root, '[data-lead]', HTMLElement).textContent = made.head.lead
  const title = element(root, '[data-title]', HTMLElement)
  title.textContent = made.head.title
  title.focus()
  // Now, so that it is here when it is asked for, also without a connection by then.
  void loadWord().catch(() => undefined)
}

/** Shows the form again, with what was chosen in it. */
export function askAgain(root: HTMLElement): void {
  swap(root, false)
  element(root, '[data-year]', HTMLInputElement).focus()
}

/** Shows the report in place of the form, or the form in place of the report. */
function swap(root: HTMLElement, isMade: boolean): void {
  for (const part of root.querySelectorAll<HTMLElement>('[data-made]')) part.hidden = !isMade
  element(root, '[data-form]', HTMLFormElement).hidden = isMade
  root.toggleAttribute('data-is-made', isMade)
}

function headOf(hotel: string, year: number, { words, language }: ImpactConfig): Made['head'] {
  // British English is our English: day before month.
  const days = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  const last = Math.min(Date.UTC(year, 11, 31), Math.max(Date.UTC(year, 0, 1), Date.parse(today())))
  return {
    // A year is no number to be grouped.
    title: fillIn(words.title, { year: String(year) }, language),
    lead: fillIn(words.lead, { hotel, span: days.formatRange(Date.UTC(year, 0, 1), last) }, language),
  }
}

function begunIn(year: number): number {
  const [now = '', month = ''] = today().split('-')
  if (year < Number(now)) return 4
  return Math.ceil(Number(month) / 3)
}

function problemText(
  { file, problem }: Extract<Counting, { readonly isCounted: false }>,
  config: ImpactConfig,
): string {
  const { problems, language, words } = config
  const text =
    'text' in problem
      ? fillIn(problems[problem.kind], { ...problem }, language)
      : csvProblemText(problem, problems, language)
  return fillIn(words.inFile, { file, problem: text }, language)
}

/** @returns what to tell the reader. */
export function saveSheet({ sheet, words, language }: ImpactConfig): string {
  const name = 'count-sheet.csv'
  saveFile(name, toCsv([sheet]), CSV)
  return fillIn(words.saved, { name }, language)
}

/** @returns what to tell the reader. */
export function saveTable({ report: words, words: { saved }, language }: ImpactConfig): string {
  if (made === undefined) return ''
  const name = `what-changed-${made.report.year}.csv`
  saveFile(name, reportCsv(made.report, words, made.begun), CSV)
  return fillIn(saved, { name }, language)
}

/** @returns what to tell the reader. */
export async function saveWord({
  report: words,
  words: { saved },
  language,
  direction,
  hub,
}: ImpactConfig): Promise<string> {
  if (made === undefined) return ''
  const { report, begun, head } = made
  const { toDocx } = await loadWord()
  const frame = { language, direction, foot: [hub, today()], author: hub }
  const name = `what-changed-${report.year}.docx`
  saveFile(name, await toDocx(reportPaper(report, words, begun, head, frame), {}), WORD)
  return fillIn(saved, { name }, language)
}
