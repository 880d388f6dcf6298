import { compareWords, type WordRun } from '../../domain/word-difference.ts'

/*
 * Reports are Markdown, in which texts of documents are HTML: a text with an asterisk or a bracket is shown as it is.
 */

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\n': '<br>' }

/** A text of a document on one line of HTML. */
export function toHtml(text: string): string {
  return text.replace(/[&<>\n]/g, (character) => ENTITIES[character] ?? character)
}

/** In words: what is kept of a long unchanged run on the side of a change. */
const CONTEXT = 12

function shortenRun(text: string, isFirst: boolean, isLast: boolean): string {
  const words = text.match(/\s*\S+\s*|\s+/g) ?? []
  const [start, end] = [isFirst ? 0 : CONTEXT, isLast ? 0 : CONTEXT]
  if (words.length <= start + end + 4) return text
  const before = words.slice(0, start).join('')
  const after = end === 0 ? '' : words.slice(-end).join('')
  return `${before.trimEnd()} … ${after}`
}

function runToHtml({ kind, text }: WordRun, index: number, runs: readonly WordRun[]): string {
  if (kind === 'same') return toHtml(shortenRun(text, index === 0, index === runs.length - 1))
  const tag = kind === 'removed' ? 'del' : 'ins'
  const [, before = '', words = '', after = ''] = /^(\s*)([^]*?)(\s*)$/.exec(text) ?? []
  const replaced = kind === 'added' ? runs[index - 1] : undefined
  // The words that came in the place of others begin apart from them.
  const apart = replaced?.kind === 'removed' && before === '' && !/\s$/.test(replaced.text) ? ' ' : before
  return `${apart}<${tag}>${toHtml(words)}</${tag}>${after}`
}

/** The difference of two texts: what was removed struck out, what was added underlined, with some words around each. */
export function diffToHtml(before: string | undefined, after: string | undefined): string {
  if (before === undefined) return `<ins>${toHtml(after ?? '')}</ins>`
  if (after === undefined) return `<del>${toHtml(before)}</del>`
  return compareWords(before, after).map(runToHtml).join('').trim()
}
