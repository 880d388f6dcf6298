import { BASE_NAME } from '../../domain/base-name.ts'
import type { CoverageView } from '../../../sanity-studio/model/gaps/coverage-table.ts'
import type { DocumentLink } from '../../../sanity-studio/model/gaps/gap.ts'
import type { GapReport } from '../../../sanity-studio/model/gaps/gap-report.ts'
import { LINK_KINDS } from '../../../sanity-studio/model/gaps/links.ts'
import { typeName } from '../../../sanity-studio/model/gaps/type-name.ts'
import {
  exportCommand,
  languagesToDo,
  type MessageWork,
  sayMessageCounts,
} from '../../../sanity-studio/model/translation-units/message-state.ts'
import { ORDER_BY_RISK, RISK_NAMES } from '../../../sanity-studio/model/rules/risk.ts'
import type { LanguageProgress } from '../../catalogue/index.ts'
import { formatCount } from '../check/format-values.ts'
import { tableCell, writeTable } from '../markdown-table.ts'
import type { WeakSearch } from './try-searches.ts'
import { writeCoverage } from './write-tables.ts'

/** All that the report says. */
export interface WholeReport {
  /** YYYY-MM-DD. */
  readonly today: string
  readonly gaps: GapReport
  readonly only: CoverageView['only']
  readonly messages: readonly MessageWork[]
  /** How far the texts of each language are. */
  readonly progress: readonly LanguageProgress[]
  readonly searches: { readonly tried: number; readonly weak: readonly WeakSearch[] }
}

/** How the report is written. */
export interface Writing {
  /** How many rows of a list are written. */
  readonly most: number
  /** Where the Studio runs, for links to the documents; undefined where their ids will do. */
  readonly studio: string | undefined
}

interface List {
  readonly title: string
  readonly todo: string
  /** The sentence in place of an empty list. */
  readonly nothing: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

function writeList({ title, todo, nothing, head, rows }: List, { most }: Writing): readonly string[] {
  if (rows.length === 0) return [`## ${title}`, '', nothing, '']
  const left = rows.length - most
  return [
    `## ${title}: ${rows.length}`,
    '',
    todo,
    '',
    ...writeTable(head, rows.slice(0, most)),
    '',
    ...(left > 0 ? [`And ${formatCount(left, 'other row')}: --all writes them all.`, ''] : []),
  ]
}

/** The address within the Studio at which a document opens. */
function studioPath({ id, type }: DocumentLink): string {
  return `/intent/edit/id=${encodeURIComponent(id)};type=${encodeURIComponent(type)}/`
}

/** How many documents of one row are named: a source can stand in dozens. */
const NAMED = 3

function listsOf(
  { gaps, messages, progress, searches }: WholeReport,
  link: (to: DocumentLink) => string,
): readonly List[] {
  function linkAll(documents: readonly DocumentLink[]): string {
    const left = documents.length - NAMED
    const more = left > 0 ? [`and ${formatCount(left, 'other')}`] : []
    return [...documents.slice(0, NAMED).map(link), ...more].join(', ')
  }
  const links = Object.entries(LINK_KINDS).map(([kind, { title, todo }]) => ({
    title: `Links to check: ${title.toLowerCase()}`,
    todo,
    nothing: 'Nothing to check.',
    head: ['Documents', 'Address', 'Why'],
    rows: gaps.links
      .filter((one) => one.kind === kind)
      .map((one) => [linkAll([one, ...one.others]), one.address ?? '', tableCell(one.why)]),
  }))
  return [
    ...links,
    {
      title: 'Facts to check',
      todo: ORDER_BY_RISK,
      nothing: 'Every fact was checked in time.',
      head: ['Risk', 'Document', 'Why'],
      rows: gaps.facts.map((due) => [RISK_NAMES[due.risk], link(due), tableCell(due.why)]),
    },
    {
      title: 'Resources to which nothing leads',
      todo: 'Name each where somebody needs it: in a guide, at a step of “Start here”, as a related text.',
      nothing: 'Something leads to every resource.',
      head: ['Type', 'Document'],
      rows: gaps.alone.map((one) => [typeName(one.type), link(one)]),
    },
    {
      title: 'Translations behind their originals',
      todo: 'Open “Translation”, compare what changed, and correct it or say that it still says the same.',
      nothing: 'Every translation says what its original says.',
      head: ['Language', 'Document', 'Why'],
      rows: gaps.behind.map((one) => [one.language, link(one), tableCell(one.why)]),
    },
    {
      title: 'Texts that nobody has read, by language',
      todo: 'Somebody who speaks the language reads them in the Studio (“Translations”); the settings and what Act now shows come first.',
      nothing: 'Somebody who speaks the language has read every translation.',
      head: ['Language', 'Texts', 'Machine drafts', `${BASE_NAME} changed`, 'Read', 'By whom'],
      rows: progress
        .filter(({ texts, read }) => read < texts)
        .map(({ language, texts, drafts, changed, read, readers }) => [
          ...[language, String(texts), String(drafts), String(changed), String(read)],
          tableCell(readers.length === 0 ? 'nobody yet' : readers.join(', ')),
        ]),
    },
    {
      title: 'Words of the interface, by language',
      todo: 'The command writes them for a translator; those without which nobody is helped come first.',
      nothing: 'The words of the interface are translated and read in every language.',
      head: ['Language', 'Words of the interface', 'Of those for safety', 'Command'],
      rows: languagesToDo(messages).map((work) => [
        work.language,
        sayMessageCounts(work.all),
        sayMessageCounts(work.safety),
        `\`${exportCommand(work)}\``,
      ]),
    },
    {
      title: `Searches that find little, of ${searches.tried}`,
      todo: 'Give what should be found the words that people use, or write what is missing. The searches are in the settings.',
      nothing: 'Each finds what it should among the first three.',
      head: ['Language', 'Search', 'Why', 'Documents'],
      rows: searches.weak.map((one) => [
        one.language,
        tableCell(one.words),
        tableCell(one.why),
        linkAll(one.answers.length === 0 ? [one.settings] : one.answers),
      ]),
    },
  ]
}

/** The report as Markdown: the tables of coverage, then a list for each kind of gap. */
export function writeReport(report: WholeReport, writing: Writing): string {
  const link = (to: DocumentLink) =>
    writing.studio === undefined
      ? `${tableCell(to.title)} \`${to.id}\``
      : `[${tableCell(to.title)}](${writing.studio}${studioPath(to)})`
  return [
    `# What the hub lacks, on ${report.today}`,
    '',
    ...writeCoverage(report.gaps, report.only),
    ...listsOf(report, link).flatMap((list) => writeList(list, writing)),
  ].join('\n')
}
