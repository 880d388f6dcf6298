import { formatPartialDate } from '../../../domain/partial-date.ts'
import type { Part, TablePart } from '../../../domain/paper-parts.ts'
import { fillIn } from '../../../i18n/plural.ts'
import type { Paper } from '../../../takeaway/paper.ts'
import { EMPTY_ENTRY, PRINCIPLES, RISK_LEVELS, type Hotel } from './plan.ts'
import type { PathNames, PlanWords } from './plan-table.ts'

/** The words of the paper of a plan. */
export interface PlanPaperWords extends PlanWords {
  /** “Plan: {hotel}”. */
  readonly planOf: string
  readonly priority: string
  readonly open: string
  /** The risk that a step answers. */
  readonly risk: string
  readonly riskMap: string
  readonly checks: string
}

/**
 * The plan of one hotel as a paper, for Word: the open steps, those first that answer the highest risk and of these the
 * earliest, then what is done, the risk map and the checks.
 */
export function planPaper(
  hotel: Hotel,
  names: PathNames,
  words: PlanPaperWords,
  frame: Pick<Paper, 'language' | 'direction' | 'foot' | 'author'>,
): Paper {
  const { columns } = words
  const dayIn = (day: string) => (day === '' ? '' : formatPartialDate(day, frame.language))
  const steps = names.steps.map((step) => ({ ...step, ...(hotel.steps.get(step.id) ?? EMPTY_ENTRY) }))
  const open = steps
    .filter(({ done }) => done === '')
    .map((step) => ({ ...step, ...riskOf(step.areas, hotel, names, words) }))
    .sort((a, b) => b.risk - a.risk || dueIn(a.due).localeCompare(dueIn(b.due)))
  return {
    ...frame,
    slug: 'hotel-path',
    title: fillIn(words.planOf, { hotel: hotel.name }, frame.language),
    pageSize: 'A4',
    about: words.sizes[hotel.size],
    blanks: [],
    parts: [
      ...section(
        words.open,
        [words.priority, columns.what, columns.owner, columns.due, words.risk],
        open.map(({ title, owner, due, answered }, at) => [`${at + 1}`, title, owner, dayIn(due), answered]),
      ),
      ...section(
        columns.done,
        [columns.what, columns.done],
        steps.filter(({ done }) => done !== '').map(({ title, done }) => [title, dayIn(done)]),
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

/** A step without a day comes behind those that have one. */
function dueIn(due: string): string {
  return due === '' ? '9999' : due
}

/** The highest risk, from 0, that was found in the areas of a step, and the names of the areas in which it was. */
function riskOf(areas: readonly string[], { risks }: Hotel, names: PathNames, words: PlanPaperWords) {
  const levelOf = (area: string) => RISK_LEVELS.findIndex((level) => level === risks.get(area)) + 1
  const risk = Math.max(0, ...areas.map(levelOf))
  const level = RISK_LEVELS[risk - 1]
  const answered = names.areas.filter(({ area }) => areas.includes(area) && levelOf(area) === risk)
  const found = level === undefined ? [] : [words.levels[level]]
  return { risk, answered: [...answered.map(({ name }) => name), ...found].join(' · ') }
}

function section(title: string, head: readonly string[], rows: TablePart['rows']): readonly Part[] {
  if (rows.length === 0) return []
  return [
    { kind: 'heading', level: 2, runs: [{ kind: 'words', text: title }] },
    { kind: 'table', head, rows, hasRowLabels: true },
  ]
}
