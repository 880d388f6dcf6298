import type { SchemaType } from '@sanity/types'

import { namesOfList } from '../../../sanity-studio/model/schema-decoration/value-names.ts'

function listOf(type: SchemaType | undefined): readonly unknown[] {
  const options: unknown = type?.options
  return typeof options === 'object' && options !== null && 'list' in options && Array.isArray(options.list)
    ? options.list
    : []
}

/** A value as a form shows it: “yes” for true, the name of a choice for its value. */
export function valueName(value: unknown, type: SchemaType | undefined): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return namesOfList(listOf(type))?.get(value) ?? String(value)
}
