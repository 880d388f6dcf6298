import { reportWords } from '../../../../src/features/impact/impact-config.ts'
import { plainCells, reportTable } from '../../../../src/features/impact/report-table.ts'
import type { Report } from '../../../../src/features/impact/report.ts'

export const WORDS = reportWords('en')

/** The table of a report as it is read, a line a row. */
export function tableText(report: Report): readonly string[] {
  return reportTable(report, WORDS, 4).flatMap(({ rows }) => rows.map((row) => plainCells(row).join(' | ')))
}
