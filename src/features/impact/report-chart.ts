import type { Report, ReportRow, Told } from './report.ts'
import { monthsOf, quarterCell } from './report-table.ts'
import type { ReportWords } from './impact-config.ts'
import { percentOf, tell } from './words.ts'

/** A bar of a chart. Its length is made of what is told; a hatched bar has the same length whatever it hides. */
export interface Bar {
  readonly label: string
  readonly text: string
  /** From 0 to 1 of the axis. */
  readonly size: number
  readonly isHatched: boolean
  /** How many places it takes. */
  readonly length: 1 | 2 | 4
}

/** Two years side by side, or the quarters of one. */
export interface Chart {
  readonly kind: 'years' | 'quarters'
  readonly bars: readonly Bar[]
}

/** The length of a bar that says nothing. */
const UNSAID = 0.4

/** The chart of a row; undefined where nothing was counted. */
export function chartOf(report: Report, row: ReportRow, words: ReportWords, begun: number): Chart | undefined {
  if (row.spans !== undefined) return { kind: 'quarters', bars: quarterBars(report, row.spans, words, begun) }
  if (row.year.kind === 'absent' && row.before.kind === 'absent') return undefined
  const bars = [yearBar(String(report.year - 1), row.before, words), yearBar(String(report.year), row.year, words)]
  return { kind: 'years', bars }
}

function yearBar(label: string, told: Told, words: ReportWords): Bar {
  const place = { label, length: 1 } as const
  if (told.kind === 'share')
    return { ...place, text: percentOf(told, words.language), size: told.part / told.whole, isHatched: false }
  const isNothing = told.kind === 'absent' || told.kind === 'count'
  return { ...place, text: tell(told, words), size: isNothing ? 0 : UNSAID, isHatched: !isNothing }
}

function quarterBars(
  report: Report,
  spans: NonNullable<ReportRow['spans']>,
  words: ReportWords,
  begun: number,
): readonly Bar[] {
  const most = Math.max(1, ...spans.map(({ told, length }) => (told.kind === 'count' ? told.n / length : 0)))
  return spans.map((span) => {
    const { length, told } = span
    return {
      label: monthsOf(report.year, span, words.language),
      text: quarterCell(span, words, begun).text,
      size: told.kind === 'count' ? told.n / length / most : UNSAID,
      isHatched: length > 1,
      length,
    }
  })
}
