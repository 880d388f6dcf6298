const numberFormat = new Intl.NumberFormat('en-GB')

/** A number with separators of thousands: 10,485,760. */
export function formatNumber(value: number): string {
  return numberFormat.format(value)
}

/** A number with its noun: “1 item”, “3 items”. The plural is the noun with an s. */
export function formatCount(count: number, noun: string): string {
  return `${formatNumber(count)} ${noun}${count === 1 ? '' : 's'}`
}

/** The longest value that a message quotes, in characters. */
const MAX_QUOTED_LENGTH = 80

const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu
const ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

function escape(character: string): string {
  return ESCAPES[character] ?? `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`
}

/** Quotes a value on one line, with invisible characters escaped and the rest of a long text left out. */
export function quote(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing')
  const beginning = text.slice(0, MAX_QUOTED_LENGTH).replace(INVISIBLE, escape)
  return `“${beginning}${text.length > MAX_QUOTED_LENGTH ? '…' : ''}”`
}

/** Alternatives in a sentence: “a, b or c”. */
export function formatAlternatives(names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} or ${last}`
}
