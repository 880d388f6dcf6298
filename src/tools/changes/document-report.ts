import type { DocumentChange, PassagePair } from './document-changes.ts'
import { diffToHtml, toHtml } from './html-text.ts'

function isDifferent({ before, after }: PassagePair): boolean {
  return before !== after
}

/** Passages with what they have in common above them: the place, once for all that follow each other there. */
function underPlaces(pairs: readonly PassagePair[], show: (pair: PassagePair) => string): readonly string[] {
  return pairs.flatMap((pair, index) => {
    const heading = pairs[index - 1]?.place === pair.place ? [] : [`**${toHtml(pair.place)}**`, '']
    return [...heading, `<blockquote>${show(pair)}</blockquote>`, '']
  })
}

function row({ place, before, after }: PassagePair): string {
  const cell = (text: string | undefined) => `<td>${text === undefined ? '' : toHtml(text)}</td>`
  return `<tr><th>${toHtml(place)}</th>${cell(before)}${cell(after)}</tr>`
}

function wholeText(passages: readonly PassagePair[]): readonly string[] {
  const head = '<tr><th>Field</th><th>Before</th><th>After</th></tr>'
  return [
    '<details><summary>The whole text, before and after</summary>',
    `<table>${head}${passages.map(row).join('')}</table>`,
    '</details>',
    '',
  ]
}

const STATES = { added: 'new', changed: 'changed', removed: 'removed' } as const

/**
 * Reports the change of one document in Markdown: what changed word by word, and the whole text before and after.
 * @param isWhole whether the whole text is given, which can be long.
 */
export function reportDocumentChange(
  { kind, id, name, isUnpublished, passages, reordered }: DocumentChange,
  isWhole: boolean,
): readonly string[] {
  const place = isUnpublished ? 'not published: no page shows it' : 'published'
  const heading = [`### ${toHtml(name)}: ${STATES[kind]}`, '', `\`${id}\`, ${place}`, '']
  if (kind !== 'changed') {
    const side = (pair: PassagePair) => toHtml((kind === 'added' ? pair.after : pair.before) ?? '')
    const body = underPlaces(passages, side)
    return kind === 'added'
      ? [...heading, ...body]
      : [...heading, '<details><summary>Its text</summary>', '', ...body, '</details>', '']
  }
  const order = reordered.map((field) => `The order has changed in: ${toHtml(field)}.`)
  return [
    ...heading,
    ...underPlaces(passages.filter(isDifferent), ({ before, after }) => diffToHtml(before, after)),
    ...order.flatMap((line) => [line, '']),
    ...(isWhole ? wholeText(passages) : []),
  ]
}
