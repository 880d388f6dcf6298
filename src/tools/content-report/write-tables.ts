import { AXIS_NAMES, type Axis } from '../../../sanity-studio/model/gaps/axes.ts'
import {
  countEmpty,
  coverageTable,
  type CoverageCell,
  type CoverageView,
} from '../../../sanity-studio/model/gaps/coverage-table.ts'
import type { GapReport } from '../../../sanity-studio/model/gaps/gap-report.ts'
import { formatCount } from '../check/format-values.ts'
import { tableCell, writeTable } from '../markdown-table.ts'

/** A number; nothing at all is bold, since a terminal and a page of Markdown have no shade in common. */
function count({ resources, fullness }: CoverageCell): string {
  return fullness === 'none' ? '**0**' : String(resources.length)
}

function writeView(report: GapReport, view: CoverageView): readonly string[] {
  const table = coverageTable(report.axes, report.covered, view)
  const { empty, all } = countEmpty(table)
  const columns = report.axes[view.columns].map(({ title }) => tableCell(title))
  return [
    `${formatCount(empty, 'cell')} of ${all} ${empty === 1 ? 'has' : 'have'} nothing.`,
    '',
    ...writeTable(
      [AXIS_NAMES[view.rows], ...columns],
      table.map(({ row, cells }) => [tableCell(row.title), ...cells.map(count)]),
    ),
  ]
}

/** How much each value of an axis has: too many for the columns of a page, so that topics and jobs without anything are counted. */
function writeSums(report: GapReport, axis: Axis, view: Omit<CoverageView, 'rows' | 'columns'>): readonly string[] {
  const { axes, covered } = report
  const tables = (['topic', 'job'] as const).map((columns) =>
    coverageTable(axes, covered, { ...view, rows: axis, columns }),
  )
  const rows = axes[axis].map(({ title }, at) => {
    const cells = tables.map((table) => table[at]?.cells ?? [])
    const resources = new Set(cells.flat().flatMap((one) => one.resources.map(({ id }) => id)))
    const missing = cells.map((own) => {
      const empty = own.filter(({ fullness }) => fullness === 'none').length
      return `${empty} of ${own.length}`
    })
    return [tableCell(title), String(resources.size), ...missing]
  })
  return writeTable([AXIS_NAMES[axis], 'Resources', 'Topics without any', 'Jobs without any'], rows)
}

/**
 * The coverage of topics, jobs, languages and countries.
 * @param only the language or country that was asked for.
 */
export function writeCoverage(report: GapReport, only: CoverageView['only']): readonly string[] {
  const { axes } = report
  const chosen = (['language', 'country'] as const).flatMap(
    (axis) => axes[axis].find(({ value }) => value === only[axis])?.title ?? [],
  )
  const withWider = only.country !== undefined
  const view = { only, withWider }
  return [
    `## Topics by jobs${chosen.length === 0 ? '' : `: ${chosen.join(', ')}`}`,
    '',
    'How many guides, papers, trainings and links there are for each topic and job. What is for every job counts for each.',
    ...(withWider ? ['What applies in a wider place, or anywhere, counts for the country.'] : []),
    '',
    ...writeView(report, { ...view, rows: 'topic', columns: 'job' }),
    '',
    ...(only.language === undefined ? ['## Languages', '', ...writeSums(report, 'language', view), ''] : []),
    ...(only.country === undefined
      ? [
          '## Countries',
          '',
          'Only what names the country or place itself.',
          '',
          ...writeSums(report, 'country', view),
          '',
        ]
      : []),
  ]
}
