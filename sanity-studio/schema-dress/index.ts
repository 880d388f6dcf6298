import type { SchemaTypeDefinition } from 'sanity'

import { schemaTypes } from '../schemaTypes/index.ts'
import { blockPreviews } from './block-previews.ts'
import { documentPreviews } from './document-previews.ts'
import { TYPE_ICONS } from './type-icons.ts'
import { valueName } from './value-names.ts'

interface FieldLike {
  readonly name: string
  readonly options?: unknown
}

/** Gives the values of a closed list the names by which editors know them. */
function withNames<T extends FieldLike>(type: string, field: T): T {
  const { options } = field
  if (typeof options !== 'object' || options === null || !('list' in options) || !Array.isArray(options.list))
    return field
  const list: readonly unknown[] = options.list
  const named = list.map((value) =>
    typeof value === 'string' ? { value, title: valueName(type, field.name, value) } : value,
  )
  return { ...field, options: { ...options, list: named } }
}

function dress(type: SchemaTypeDefinition): SchemaTypeDefinition {
  const icon = TYPE_ICONS[type.name]
  const preview = documentPreviews[type.name] ?? blockPreviews[type.name]
  const fields: readonly FieldLike[] = 'fields' in type && Array.isArray(type.fields) ? type.fields : []
  const dressed = {
    ...type,
    icon,
    ...(preview === undefined ? {} : { preview }),
    ...(fields.length === 0 ? {} : { fields: fields.map((field) => withNames(type.name, field)) }),
    // Nobody looks for a second reading; its state stands at the document that is read.
    ...(type.name === 'review' ? { __experimental_omnisearch_visibility: false } : {}),
  }
  return Object.assign({}, type, dressed)
}

/** The content model as editors see it: with icons, previews and names for values, and otherwise unchanged. */
export const dressedTypes: SchemaTypeDefinition[] = schemaTypes.map(dress)
