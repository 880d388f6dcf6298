import { formatPartialDate } from '../../../domain/partial-date.ts'
import type { Paper } from '../../../takeaway/paper.ts'
import type { Part, TablePart } from '../../../domain/paper-parts.ts'
import { EMPTY_ENTRY, PRINCIPLES, type Hotel } from './plan.ts'
import type { PathNames, PlanWords } from './plan-table.ts'

/** What the paper of a path says beside the path. */
export interface PlanPaperWords extends PlanWords {
  readonly title: string
  readonly phases: readonly { readonly name: string; readonly steps: readonly string[] }[]
  readonly riskMap: string
  readonly checks: string
}

/** The plan of one hotel as a paper, for Word: a table for each phase, the risk map and the checks. */
export function planPaper(
  hotel: Hotel,
  names: PathNames,
  words: PlanPaperWords,
  frame: Pick<Paper, 'language' | 'direction' | 'foot' | 'author'>,
): Paper {
  const titles = new Map(names.steps.map(({ id, title }) => [id, title]))
  const { columns } = words
  return {
    ...frame,
    slug: 'hotel-path',
    title: `${words.title}: ${hotel.name}`,
    pageSize: 'A4',
    about: words.sizes[hotel.size],
    blanks: [],
    parts: [
      ...words.phases.flatMap(({ name, steps }) =>
        section(
          name,
          [columns.what, columns.owner, columns.due, columns.done],
          steps.map((id) => {
            const { owner, due, done } = hotel.steps.get(id) ?? EMPTY_ENTRY
            return [titles.get(id) ?? id, owner, dayIn(frame.language, due), dayIn(frame.language, done)]
          }),
        ),
      ),
      ...section(
        words.riskMap,
        [columns.what, columns.found],
        names.areas.map(({ area, name }) => {
          const level = hotel.risks.get(area)
          return [name, level === undefined ? '' : words.levels[level]]
        }),
      ),
      ...section(
        words.checks,
        [columns.what, columns.found],
        PRINCIPLES.map((one) => [names.principles[one], hotel.checks.has(one) ? words.yes : '']),
      ),
    ],
  }
}

/** A day as it is read: “15 January 2027”; empty for none. */
function dayIn(language: string, day: string): string {
  return day === '' ? '' : formatPartialDate(day, language)
}

function section(title: string, head: readonly string[], rows: TablePart['rows']): readonly Part[] {
  return [
    { kind: 'heading', level: 2, runs: [{ kind: 'words', text: title }] },
    { kind: 'table', head, rows, hasRowLabels: true },
  ]
}
