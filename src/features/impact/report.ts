import { memoize } from '../../domain/memoize.ts'
import type { Part, Run, TablePart } from '../../domain/paper-parts.ts'
import { fillIn } from '../../i18n/plural.ts'
import type { Paper } from '../../takeaway/paper.ts'
import { toCsv } from '../../takeaway/table/csv.ts'
import type { ReportWords } from './impact-config.ts'
import { FROM_FILES, mayBeShared, type Figure, type Figures, type Measure } from './measures.ts'

/** A figure as a view shows it. */
export interface Told {
  readonly text: string
  /** From 0 to 1, where it is a part of a whole that is shown. */
  readonly share?: number
  readonly isHidden: boolean
}

const percentsIn = memoize(
  (language) => new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }),
)

/** What a view says of a figure. @param isShared of the view that leaves the hotel. */
export function tell(
  measure: Measure,
  figure: Figure | undefined,
  isShared: boolean,
  { told, language }: ReportWords,
): Told {
  if (figure === undefined) return { text: told.absent, isHidden: false }
  if (isShared && !mayBeShared(measure, figure)) return { text: told.hidden, isHidden: true }
  const { part: n, whole: all } = figure
  if (all === undefined || all === 0) return { text: fillIn('{n}', { n }, language), isHidden: false }
  const percent = percentsIn(language).format(n / all)
  return { text: fillIn(told.share, { n, all, percent }, language), share: n / all, isHidden: false }
}

/** A table that leaves the page, with the sentences below it. */
export interface Sheet {
  readonly title: string
  readonly about: string
  readonly head: readonly string[]
  readonly rows: TablePart['rows']
  /** How a row can mislead, by its first cell. */
  readonly misleads: readonly (readonly [row: string, sentence: string])[]
  readonly notes: readonly string[]
}

/** The report of a hotel: two years of the picked measures. */
export interface Report {
  readonly hotel: string
  readonly year: number
  readonly picked: readonly Measure[]
  readonly now: Figures
  readonly before: Figures
}

/** The report as one page for the board, or as the version to share. */
export function reportSheet(
  { hotel, year, picked, now, before }: Report,
  isShared: boolean,
  words: ReportWords,
): Sheet {
  const tellAll = (measure: Measure) => [now, before].map((of) => tell(measure, of[measure], isShared, words).text)
  return {
    title: fillIn(words.title, { year: String(year) }, words.language),
    about: hotel,
    head: [words.what, String(year), String(year - 1)],
    rows: picked.map((measure) => [words.row[measure], ...tellAll(measure)]),
    misleads: picked.map((measure) => [words.row[measure], words.mislead[measure]]),
    notes: [...(isShared ? [words.rule] : []), words.compare],
  }
}

/** One row for each hotel of a group, by the same rule: what its files say of a year. There is no sum, which could be subtracted from. */
export function groupSheet(hotels: ReadonlyMap<string, Figures>, year: number, words: ReportWords): Sheet {
  return {
    title: words.group,
    about: String(year),
    head: [words.hotel, ...FROM_FILES.map((measure) => words.row[measure])],
    rows: [...hotels].map(([hotel, figures]) => [
      hotel,
      ...FROM_FILES.map((measure) => tell(measure, figures[measure], true, words).text),
    ]),
    misleads: FROM_FILES.map((measure) => [words.row[measure], words.mislead[measure]]),
    notes: [words.rule, words.compare],
  }
}

/** A sheet as a paper, for Word. */
export function sheetPaper(
  { title, about, head, rows, misleads, notes }: Sheet,
  { canMislead }: ReportWords,
  frame: Pick<Paper, 'language' | 'direction' | 'foot' | 'author'>,
): Paper {
  const caution: Run = { kind: 'words', text: `${canMislead} `, isStrong: true }
  return {
    ...frame,
    ...{ slug: 'what-changed', title, about, pageSize: 'A4', blanks: [] },
    parts: [
      { kind: 'table', head, rows, hasRowLabels: true },
      ...misleads.map(([row, sentence]) => paragraph(`${row}. `, caution, sentence)),
      ...notes.map((note) => paragraph(note)),
    ],
  }
}

function paragraph(...runs: readonly (Run | string)[]): Part {
  return { kind: 'paragraph', runs: runs.map((run) => (typeof run === 'string' ? { kind: 'words', text: run } : run)) }
}

/** A sheet as a CSV file. */
export function sheetCsv({ head, rows, misleads, notes }: Sheet, { canMislead }: ReportWords): string {
  return toCsv([
    head,
    ...rows,
    [],
    ...misleads.map(([row, sentence]) => [row, canMislead, sentence]),
    ...notes.map((note) => [note]),
  ])
}
