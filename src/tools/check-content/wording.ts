const numbers = new Intl.NumberFormat('en-GB')

/** A number as a reader takes it in: 10,485,760. */
export function grouped(value: number): string {
  return numbers.format(value)
}

/** A count with its noun: “1 item”, “3 items”. The plural is the noun with an s. */
export function counted(count: number, noun: string): string {
  return `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`
}

/** The longest value a message shows, in characters. */
const LONGEST_QUOTATION = 80

const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu
const NAMED: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

function unhide(sign: string): string {
  return NAMED[sign] ?? `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`
}

/** Quotes a value in a message: on one line, hidden characters shown, what is long cut off. */
export function quoted(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing')
  const beginning = text.slice(0, LONGEST_QUOTATION).replace(HIDDEN, unhide)
  return `“${beginning}${text.length > LONGEST_QUOTATION ? '…' : ''}”`
}

/** Alternatives in a sentence: “a, b or c”. */
export function either(names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} or ${last}`
}
