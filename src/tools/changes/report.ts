import type { Problem } from '../../domain/problem.ts'
import { formatCount } from '../check/format-values.ts'
import type { PageDifference } from './changed-pages.ts'
import type { DocumentChange } from './document-changes.ts'
import { reportDocumentChange } from './document-report.ts'
import type { Findings } from './findings.ts'
import { toHtml } from './html-text.ts'

/** Another branch that changes the same documents. */
export interface OtherBranch {
  readonly name: string
  /** The names of documents that both change and that come together by themselves. */
  readonly joined: readonly string[]
  /** The differences that both make to one document, in lines. */
  readonly collisions: readonly string[]
}

/** All that a report tells of a change. */
export interface ContentReport {
  readonly changes: readonly DocumentChange[]
  readonly findings: Findings
  /** Undefined where no pages were asked for. */
  readonly pages: PageDifference | 'not built' | undefined
  readonly others: readonly OtherBranch[]
}

/** In bytes: GitHub shows no summary of more than 1 MiB. */
const MAX_REPORT = 1_000_000

/** Of the pages of each kind. */
const MAX_PAGES = 100

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

function listPages(title: string, pages: readonly string[]): readonly string[] {
  if (pages.length === 0) return []
  const more = pages.length > MAX_PAGES ? [`- and ${pages.length - MAX_PAGES} more`] : []
  return [`${title}: ${pages.length}`, '', ...pages.slice(0, MAX_PAGES).map((page) => `- \`${page}\``), ...more, '']
}

function reportPages(pages: ContentReport['pages']): readonly string[] {
  if (pages === undefined) return []
  if (pages === 'not built') return ['## Pages', '', 'The pages were not built: correct the errors first.', '']
  const { changed, added, removed, hasSharedChanges } = pages
  const isSame = changed.length + added.length + removed.length === 0
  const shared = 'Parts that many pages share have changed as well: filters with their counts, the help bar or Act now.'
  return [
    '## Pages',
    '',
    ...(isSame ? ['No page shows anything else.', ''] : []),
    ...listPages('Changed', changed),
    ...listPages('New', added),
    ...listPages('Gone', removed),
    ...(hasSharedChanges ? [shared, ''] : []),
  ]
}

function reportOthers(others: readonly OtherBranch[]): readonly string[] {
  const busy = others.filter(({ joined, collisions }) => joined.length + collisions.length > 0)
  if (busy.length === 0) return []
  return [
    '## Others change the same documents',
    '',
    ...busy.flatMap(({ name, joined, collisions }) => [
      `**${toHtml(name)}**${collisions.length === 0 ? ': git merges both by field.' : ' collides; whoever merges second has to choose:'}`,
      '',
      ...joined.map((document) => `- ${toHtml(document)}: merged by field`),
      ...(collisions.length === 0 ? [] : ['```', ...collisions, '```']),
      '',
    ]),
  ]
}

function counted(changes: readonly DocumentChange[]): string {
  const count = (kind: DocumentChange['kind']) => changes.filter((change) => change.kind === kind).length
  return `${formatCount(count('changed'), 'document')} changed, ${count('added')} new, ${count('removed')} removed.`
}

function formatWith({ changes, findings, pages, others }: ContentReport, isWhole: boolean): string {
  const lines = [
    '# What changes in content/',
    '',
    changes.length === 0 ? 'No document changes.' : counted(changes),
    '',
    ...reportFindings(findings),
    ...reportOthers(others),
    ...reportPages(pages),
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
