import type { Paper } from '../../takeaway/paper.ts'
import type { Part, Run } from '../../domain/paper-parts.ts'
import type { Report } from './report.ts'
import { columnNames, plainCells, reportTable } from './report-table.ts'
import type { ReportWords } from './impact-config.ts'

/** The head of a report. */
export interface ReportHead {
  readonly title: string
  /** The hotel and the days. */
  readonly lead: string
}

/** The report as a paper, for Word: a table for each part, how each row can mislead, and what is hidden. */
export function reportPaper(
  report: Report,
  words: ReportWords,
  begun: number,
  { title, lead }: ReportHead,
  frame: Pick<Paper, 'language' | 'direction' | 'foot' | 'author'>,
): Paper {
  const head = [words.what, ...columnNames(report, words.language)]
  return {
    ...frame,
    slug: 'what-changed',
    title,
    about: lead,
    pageSize: 'A4',
    blanks: [],
    parts: [
      ...reportTable(report, words, begun).flatMap((part): readonly Part[] => [
        { kind: 'heading', level: 2, runs: [{ kind: 'words', text: part.title }] },
        { kind: 'table', head, rows: part.rows.map(plainCells), hasRowLabels: true },
        ...part.rows.map(({ name, title: row }) =>
          paragraph(`${row}. `, { kind: 'words', text: `${words.canMislead} `, isStrong: true }, words.misleads[name]),
        ),
      ]),
      paragraph(words.note),
      paragraph(words.compare),
    ],
  }
}

function paragraph(...runs: readonly (Run | string)[]): Part {
  return { kind: 'paragraph', runs: runs.map((run) => (typeof run === 'string' ? { kind: 'words', text: run } : run)) }
}
