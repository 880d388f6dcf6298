import { isFields, type Fields } from './fields.ts'

/** The id of the original of a translation; undefined for an original. */
export function originalIdOf(document: Fields | null | undefined): string | undefined {
  const reference = document?.['translationOf']
  const id = isFields(reference) ? reference['_ref'] : undefined
  return typeof id === 'string' ? id : undefined
}
