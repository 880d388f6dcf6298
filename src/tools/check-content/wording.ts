const numbers = new Intl.NumberFormat('en-GB')

/** A number as a reader takes it in: 10,485,760. */
export function grouped(value: number): string {
  return numbers.format(value)
}

/** A count with its noun: “1 item”, “3 items”. The plural is the noun with an s. */
export function counted(count: number, noun: string): string {
  return `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`
}

/** Quotes a value in a message, shortened so that the message stays one line. Hidden characters are shown. */
export function quoted(value: unknown): string {
  const text = typeof value === 'string' ? JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"') : String(value)
  const visible = text.replace(/[\p{Cc}\p{Cf}]/gu, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
  return `“${visible.length > 80 ? `${visible.slice(0, 80)}…` : visible}”`
}

/** Alternatives in a sentence: “a, b or c”. */
export function either(names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} or ${last}`
}
