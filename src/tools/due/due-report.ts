import { DUE_GROUPS, dueIn, type Due } from '../../../sanity-studio/model/rules/due.ts'
import { ORDER_BY_RISK, RISK_NAMES } from '../../../sanity-studio/model/rules/risk.ts'
import { formatCount } from '../check/format-values.ts'
import { tableCell } from '../markdown-table.ts'

/** How many documents that were never reviewed are named: what a group of volunteers checks in a week. */
const NEVER_REVIEWED_SHOWN = 10

function row({ risk, title, id, why }: Due): string {
  return `| ${RISK_NAMES[risk]} | ${tableCell(title)} | \`${id}\` | ${tableCell(why)} |`
}

function writeSection(group: (typeof DUE_GROUPS)[number], dues: readonly Due[]): readonly string[] {
  const found = dueIn(group, dues)
  if (found.length === 0) return [`## ${group.title}`, '', group.nothing, '']
  const shown = group.states.includes('never') ? found.slice(0, NEVER_REVIEWED_SHOWN) : found
  const left = found.length - shown.length
  return [
    `## ${group.title}: ${found.length}`,
    '',
    '| Risk | Document | Id | Why |',
    '| --- | --- | --- | --- |',
    ...shown.map(row),
    '',
    ...(left > 0 ? [`And ${formatCount(left, 'other document')}; the Studio shows them all on its desk.`, ''] : []),
  ]
}

/**
 * The work that falls due, as Markdown: documents that are wrong or overdue, due in 30 days, or, the first of them, never checked.
 * @param dues with the worst risk first.
 * @param today YYYY-MM-DD.
 * @param fault what is missing so that readers can report mistakes.
 */
export function writeDueReport(dues: readonly Due[], today: string, fault?: string): string {
  const sections = DUE_GROUPS.flatMap((group) => writeSection(group, dues))
  return [
    `# What falls due on ${today}`,
    '',
    ORDER_BY_RISK,
    '',
    ...(fault === undefined ? [] : [fault, '']),
    ...sections,
  ].join('\n')
}
