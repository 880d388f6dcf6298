import type { Column, LocalText, Sheet } from './sheet-model.ts'

/** So many lines below the headline: a message is read on a small screen. */
const MOST_LINES = 3

function linesOf({ headline, entries, closing }: Column): readonly string[] {
  return [headline, ...entries.slice(0, MOST_LINES).map(({ title }) => `- ${title}`), ...closing]
}

function labelIn(labels: readonly LocalText[], language: string): string {
  return labels.find((label) => label.language === language)?.text ?? labels[0]?.text ?? ''
}

/**
 * A sheet as plain text, to be sent as a message: one part a language. A number has a line of its own, which a telephone
 * writes from left to right in every language.
 */
export function smsText({ columns, numbers, foot, address }: Sheet): string {
  const parts = columns.map((column) =>
    [
      ...linesOf(column),
      ...numbers.flatMap(({ labels, number }) => [`${labelIn(labels, column.language)}:`, number]),
    ].join('\n'),
  )
  // Without what the code knows of its sheet: a message is not a sheet, and the address is shorter.
  const [page = ''] = address.split('#')
  const home = new URL('..', page).href
  return [...parts, [...foot.map(({ text }) => text), home].join('\n')].join('\n\n')
}
