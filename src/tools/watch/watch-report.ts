import { formatCount } from '../check/format-values.ts'
import { tableCell } from '../markdown-table.ts'
import type { Finding, Watched } from './watch-pages.ts'

/** What has changed on a page, in words. */
export const CHANGE_NAMES: Readonly<Record<Finding['kind'], string>> = {
  changed: 'A number or figure is no longer on its page',
  gone: 'The page is gone',
  moved: 'The page has moved for good',
  silent: 'Nobody has answered for a week',
}

/** How many unread pages are named: the others are as hopeless. */
const UNREAD_SHOWN = 20

/** Words of other sites are shown as they are: no link, no markup. */
function quoted(words: string): string {
  return `\`${tableCell(words).replaceAll('`', '´')}\``
}

function section(kind: Finding['kind'], findings: readonly Finding[]): readonly string[] {
  const found = findings.filter((finding) => finding.kind === kind)
  if (found.length === 0) return []
  return [
    `## ${CHANGE_NAMES[kind]}: ${found.length}`,
    '',
    '| Documents | Page | Was | Is |',
    '| --- | --- | --- | --- |',
    ...found.map(({ documents, address, was, is }) =>
      [
        '',
        documents.map(({ title, id }) => `${tableCell(title)} \`${id}\``).join('<br>'),
        tableCell(address),
        quoted(was),
        quoted(is),
        '',
      ]
        .join(' | ')
        .trim(),
    ),
    '',
  ]
}

/**
 * What changed on the pages that the content cites, as Markdown.
 * @param today YYYY-MM-DD.
 */
export function writeWatchReport({ findings, asked, unread }: Watched, today: string): string {
  const kinds: readonly Finding['kind'][] = ['changed', 'gone', 'moved', 'silent']
  return [
    `# What changed on the pages that we cite, ${today}`,
    '',
    `${formatCount(asked, 'page')} asked, ${formatCount(findings.length, 'change')} found. Look at each page, then correct the document.`,
    '',
    ...kinds.flatMap((kind) => section(kind, findings)),
    ...(unread.length === 0
      ? []
      : [
          `## Not read tonight: ${unread.length}`,
          '',
          ...unread.slice(0, UNREAD_SHOWN).map((line) => `- ${quoted(line)}`),
          '',
        ]),
  ].join('\n')
}
