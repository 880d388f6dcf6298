import type { Problem } from '../../domain/problem.ts'
import { formatCount } from '../check/format-values.ts'
import type { DocumentChange } from './document-changes.ts'
import { reportDocumentChange } from './document-report.ts'
import type { Findings } from './findings.ts'
import { toHtml } from './html-text.ts'

/** All that a report tells of a change. */
export interface ContentReport {
  readonly changes: readonly DocumentChange[]
  readonly findings: Findings
}

/** In bytes: GitHub shows no summary of more than 1 MiB. */
const MAX_REPORT = 1_000_000

function listProblems(problems: readonly Problem[], mark: string): readonly string[] {
  return problems.map(({ where, what, fix }) => `- ${mark}: ${toHtml(`${where}: ${what} ${fix}`)}`)
}

function reportFindings({ newErrors, oldErrors, newWarnings, oldWarnings, fixed }: Findings): readonly string[] {
  const count = newErrors.length + oldErrors.length
  const verdict =
    count === 0 ? 'No rule forbids to publish this.' : `**${formatCount(count, 'error')}: this cannot be published.**`
  const old =
    oldWarnings === 0
      ? []
      : ['', `${formatCount(oldWarnings, 'warning')} from before: “npm run content:validate” lists all.`]
  const gone = fixed.length === 0 ? [] : ['', `No longer found: ${fixed.length}.`, '', ...listProblems(fixed, 'fixed')]
  return [
    '## What the rules say',
    '',
    verdict,
    '',
    ...listProblems(newErrors, '**error, new**'),
    ...listProblems(oldErrors, '**error, from before**'),
    ...listProblems(newWarnings, 'warning, new'),
    ...old,
    ...gone,
    '',
  ]
}

function counted(changes: readonly DocumentChange[]): string {
  const count = (kind: DocumentChange['kind']) => changes.filter((change) => change.kind === kind).length
  return `${formatCount(count('changed'), 'document')} changed, ${count('added')} new, ${count('removed')} removed.`
}

function formatWith({ changes, findings }: ContentReport, isWhole: boolean): string {
  const lines = [
    '# What changes in content/',
    '',
    changes.length === 0 ? 'No document changes.' : counted(changes),
    '',
    ...reportFindings(findings),
    ...(changes.length === 0 ? [] : ['## Documents', '']),
    ...changes.flatMap((change) => reportDocumentChange(change, isWhole)),
  ]
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`
}

/** Formats a report as Markdown; without the whole texts where it would be too long to be shown. */
export function formatReport(report: ContentReport): string {
  const whole = formatWith(report, true)
  if (Buffer.byteLength(whole) <= MAX_REPORT) return whole
  const short = formatWith(report, false)
  if (Buffer.byteLength(short) <= MAX_REPORT) return short
  // A character has four bytes at most.
  return `${short.slice(0, MAX_REPORT / 4)}\n\nThe rest is left out, since the report is too long.\n`
}
