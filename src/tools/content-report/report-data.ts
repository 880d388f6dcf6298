import { coverageTable, type CoverageView } from '../../../sanity-studio/model/gaps/coverage-table.ts'
import type { DocumentLink } from '../../../sanity-studio/model/gaps/gap.ts'
import { studioPath } from './studio-path.ts'
import type { WholeReport } from './write-report.ts'

/** A row with the address at which the Studio opens its document. */
function withPath<Row extends DocumentLink>(row: Row) {
  return { ...row, studio: studioPath(row) }
}

function tableOf({ gaps, only }: WholeReport, view: Pick<CoverageView, 'rows' | 'columns'>) {
  const table = coverageTable(gaps.axes, gaps.covered, { ...view, only, withWider: only.country !== undefined })
  return table.map(({ row, cells }) => ({
    [view.rows]: row.value,
    counts: Object.fromEntries(cells.map(({ column, resources }) => [column.value, resources.length])),
  }))
}

/**
 * The report for programs: the same lists as the text, each whole, and of each resource which topics, jobs, languages and places
 * it covers, from which every table of the four can be counted.
 */
export function toReportData(report: WholeReport) {
  const { today, gaps, only, messages, searches } = report
  return {
    today,
    only,
    coverage: {
      axes: gaps.axes,
      resources: gaps.covered.map(({ link, ...axes }) => ({
        ...withPath(link),
        ...Object.fromEntries(Object.entries(axes).map(([axis, values]) => [axis, [...values]])),
      })),
      topicsByJobs: tableOf(report, { rows: 'topic', columns: 'job' }),
      topicsByLanguages: tableOf(report, { rows: 'topic', columns: 'language' }),
      topicsByCountries: tableOf(report, { rows: 'topic', columns: 'country' }),
    },
    links: gaps.links.map((one) => ({ ...withPath(one), others: one.others.map((other) => withPath(other)) })),
    facts: gaps.facts.map((one) => withPath(one)),
    alone: gaps.alone.map((one) => withPath(one)),
    behind: gaps.behind.map((one) => ({ ...withPath(one), original: withPath(one.original) })),
    messages,
    searches: {
      tried: searches.tried,
      weak: searches.weak.map((one) => ({
        ...one,
        settings: withPath(one.settings),
        answers: one.answers.map((answer) => withPath(answer)),
      })),
    },
  }
}
