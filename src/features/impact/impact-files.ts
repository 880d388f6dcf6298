import { formatPartialDate } from '../../domain/partial-date.ts'
import { fillIn } from '../../i18n/plural.ts'
import { csvProblemText } from '../../takeaway/table/csv-problem.ts'
import { toCsv } from '../../takeaway/table/csv.ts'
import { saveFile } from '../../ui/browser/save-file.ts'
import { today } from '../../ui/browser/today.ts'
import { LONGEST_NAME, MOST_HOTELS } from '../hotel/plan/plan.ts'
import { countFiles, IMPACT_LIMITS, type FileProblem, type HotelFigures } from './count-files.ts'
import type { ImpactConfig } from './impact-config.ts'
import { sheetCsv, sheetPaper, type Sheet } from './report.ts'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const CSV = 'text/csv;charset=utf-8'

/** Loads what writes a Word file. */
const loadWord = () => import('../../takeaway/word/to-docx.ts')

/**
 * Counts the files that somebody chose. One that is too large is not taken into memory: it is refused by its size.
 * @returns the figures of each hotel; or what is wrong, in a sentence.
 */
export async function readFiles(
  files: readonly File[],
  year: number,
  config: ImpactConfig,
): Promise<readonly (readonly [hotel: string, HotelFigures])[] | string> {
  // Now, so that it is here when it is asked for, also without a connection by then.
  void loadWord().catch(() => undefined)
  const chosen = await Promise.all(
    files.map(async (file) => ({
      name: file.name,
      bytes: new Uint8Array(await file.slice(0, IMPACT_LIMITS.bytes + 1).arrayBuffer()),
    })),
  )
  const counting = countFiles(chosen, { year, today: today() }, config.files.reading)
  if (counting.isCounted) return [...counting.hotels]
  const problem = problemText(counting.problem, config)
  return fillIn(config.files.inFile, { file: counting.file, problem }, config.language)
}

function problemText(problem: FileProblem, { files: { problems }, language }: ImpactConfig): string {
  if (!('text' in problem)) return csvProblemText(problem, problems, language)
  const most = problem.kind === 'manyHotels' ? MOST_HOTELS : LONGEST_NAME
  return fillIn(problems[problem.kind], { ...problem, most }, language)
}

/** Saves an empty count sheet. @returns what to tell the reader. */
export function saveSheet({ files, words, language }: ImpactConfig): string {
  const name = 'count-sheet.csv'
  saveFile(name, toCsv([files.sheet]), CSV)
  return fillIn(words.saved, { name }, language)
}

/** Saves what a view shows, as `docx` or `csv`. @returns what to tell the reader. */
export async function saveAs(kind: string, view: string, sheet: Sheet, config: ImpactConfig): Promise<string> {
  const { report, words, language, direction, hub } = config
  const name = `what-changed-${view}.${kind}`
  if (kind === 'csv') saveFile(name, sheetCsv(sheet, report), CSV)
  else {
    const { toDocx } = await loadWord()
    const frame = { language, direction, foot: [hub, formatPartialDate(today(), language)], author: hub }
    saveFile(name, await toDocx(sheetPaper(sheet, report, frame), {}), WORD)
  }
  return fillIn(words.saved, { name }, language)
}
