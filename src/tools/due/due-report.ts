import type { Due } from '../../../sanity-studio/rules/due.ts'
import { ORDER_BY_RISK, RISK_NAMES } from '../../../sanity-studio/rules/risk.ts'
import { formatCount } from '../check/format-values.ts'
import { tableCell } from '../markdown-table.ts'

/** How many documents that were never reviewed are named: what a group of volunteers checks in a week. */
const NEVER_REVIEWED_SHOWN = 10

interface Section {
  readonly title: string
  readonly states: readonly Due['state'][]
  /** The sentence where nothing falls due. */
  readonly nothing: string
  readonly shown: number
}

const SECTIONS: readonly Section[] = [
  { title: 'To check now', states: ['wrong', 'overdue'], nothing: 'Nothing is wrong or overdue.', shown: Infinity },
  { title: 'Due in 30 days', states: ['soon'], nothing: 'No review is due in 30 days.', shown: Infinity },
  {
    title: 'Never reviewed',
    states: ['never'],
    nothing: 'Every document was reviewed once.',
    shown: NEVER_REVIEWED_SHOWN,
  },
]

function row({ risk, title, id, why }: Due): string {
  return `| ${RISK_NAMES[risk]} | ${tableCell(title)} | \`${id}\` | ${tableCell(why)} |`
}

function writeSection({ title, states, nothing, shown }: Section, dues: readonly Due[]): readonly string[] {
  const found = dues.filter(({ state }) => states.includes(state))
  if (found.length === 0) return [`## ${title}`, '', nothing, '']
  const left = found.length - shown
  return [
    `## ${title}: ${found.length}`,
    '',
    '| Risk | Document | Id | Why |',
    '| --- | --- | --- | --- |',
    ...found.slice(0, shown).map(row),
    '',
    ...(left > 0 ? [`And ${formatCount(left, 'other document')}; the Studio shows them all on its desk.`, ''] : []),
  ]
}

/**
 * The work that falls due, as Markdown: documents that are wrong or overdue, due in 30 days, or, the first of them, never checked.
 * @param dues with the worst risk first.
 * @param today YYYY-MM-DD.
 */
export function writeDueReport(dues: readonly Due[], today: string): string {
  const sections = SECTIONS.flatMap((section) => writeSection(section, dues))
  return [`# What falls due on ${today}`, '', ORDER_BY_RISK, '', ...sections].join('\n')
}
