import { reportWords } from '../../../../src/features/impact/impact-config.ts'
import { chartOf } from '../../../../src/features/impact/report-chart.ts'
import { reportPaper } from '../../../../src/features/impact/report-paper.ts'
import { plainCells, reportCsv, reportTable } from '../../../../src/features/impact/report-table.ts'
import type { Report } from '../../../../src/features/impact/report.ts'

export const WORDS = reportWords('en')
const HEAD = { title: 'What changed', lead: 'Harbour Hotel' }
const FRAME = { language: 'en', direction: 'ltr', foot: [], author: 'Hub' } as const

/** The table of a report as it is read, a line a row. */
export function tableText(report: Report, begun = 4): readonly string[] {
  return reportTable(report, WORDS, begun).flatMap(({ rows }) => rows.map((row) => plainCells(row).join(' | ')))
}

/** All that leaves the report, on the screen, on paper and in files: two reports that look alike have the same. */
export function everythingTold(report: Report, begun = 4): string {
  return JSON.stringify([
    reportTable(report, WORDS, begun),
    report.rows.map((row) => chartOf(report, row, WORDS, begun)),
    reportCsv(report, WORDS, begun),
    reportPaper(report, WORDS, begun, HEAD, FRAME),
  ])
}
