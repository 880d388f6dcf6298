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

/** Whether a value says nothing that can be read: no text, or one without any letter or digit, such as “???”. */
export function isWordless(value: unknown): boolean {
  return typeof value !== 'string' || !/[\p{L}\p{N}]/u.test(value)
}

/** The members of a list that have fields; none where it is no list. */
export function fieldsIn(list: unknown): readonly Fields[] {
  return Array.isArray(list) ? list.filter(isFields) : []
}

/** The texts of a list; none where it is no list. */
export function textsIn(list: unknown): readonly string[] {
  return Array.isArray(list) ? list.filter((one) => typeof one === 'string') : []
}

/** A text in which something stands; undefined for any other value. */
export function filledText(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** The id to which a reference leads; undefined for what is none. */
export function idOfReference(value: unknown): string | undefined {
  return isFields(value) ? filledText(value['_ref']) : undefined
}

/**
 * JSON with the keys of objects in one order, so that equal values give equal texts; '' for no value.
 * @param isLeftOut whether a field of an object does not count.
 */
export function canonical(value: unknown, isLeftOut: (name: string) => boolean = () => false): string {
  return (
    JSON.stringify(value, (name, inner: unknown) => {
      if (isLeftOut(name)) return undefined
      return isFields(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner
    }) ?? ''
  )
}
