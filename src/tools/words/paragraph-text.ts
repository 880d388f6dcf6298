import { isRecord } from '../../domain/is-record.ts'
import type { NameOfDocument } from './document-name.ts'

const BEFORE: Readonly<Record<string, string>> = { h2: '## ', h3: '### ', h4: '#### ', blockquote: '> ' }

function recordsIn(value: unknown): readonly Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isRecord) : []
}

function targetOf(link: Record<string, unknown> | undefined, nameOfDocument: NameOfDocument): string {
  if (link === undefined) return ''
  const { href, page } = link
  if (typeof href === 'string') return ` (→ ${href})`
  const id = isRecord(page) ? page['_ref'] : undefined
  return typeof id === 'string' ? ` (→ ${nameOfDocument(id)})` : ''
}

/** A paragraph of rich text as one line: its words, where its links lead, “##” before a heading, “•” before an item. */
export function paragraphText(block: Record<string, unknown>, nameOfDocument: NameOfDocument): string {
  const links = new Map(recordsIn(block['markDefs']).map((link) => [link['_key'], link]))
  const spans = recordsIn(block['children']).map((span) => {
    const marks: readonly unknown[] = Array.isArray(span['marks']) ? span['marks'] : []
    const text = typeof span['text'] === 'string' ? span['text'] : '____'
    const strong = marks.includes('strong') && text.trim() !== '' ? `*${text}*` : text
    const targets = marks.map((mark) => targetOf(links.get(mark), nameOfDocument))
    return [strong, ...targets].join('')
  })
  const bullet = block['listItem'] === undefined ? '' : '• '
  return `${BEFORE[String(block['style'])] ?? ''}${bullet}${spans.join('')}`.trim()
}
