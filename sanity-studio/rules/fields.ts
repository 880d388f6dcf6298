/** The fields of a document or of an object in it, of which nothing is known yet. */
export type Fields = Readonly<Record<string, unknown>>

/** Whether a value has fields: not a list, not nothing. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Whether a value says nothing: no text, or one of blanks alone. */
export function isBlank(value: unknown): boolean {
  return typeof value !== 'string' || value.trim() === ''
}
