import type { SchemaType } from 'sanity'

/** The title of a field of a document, by its name; undefined where there is no such field. */
export function fieldTitleOf(type: SchemaType | undefined, field: unknown): string | undefined {
  if (type?.jsonType !== 'object') return undefined
  return type.fields.find(({ name }) => name === field)?.type.title
}
