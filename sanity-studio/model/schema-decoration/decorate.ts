import type { FieldDefinition } from '@sanity/types'

import type { schemaTypes } from '../schema/index.ts'
import type { Preview, Selected } from '../schema/preview.ts'
import { namesOfList } from './value-names.ts'

type SchemaType = (typeof schemaTypes)[number]

interface Field {
  readonly name?: string
  readonly of?: readonly Field[]
  readonly options?: unknown
}

/** The options of a field that make it a closed list; undefined for any other field. */
function closedList({ options }: Field): { readonly list: readonly unknown[] } | undefined {
  return typeof options === 'object' && options !== null && 'list' in options && Array.isArray(options.list)
    ? { ...options, list: options.list }
    : undefined
}

/** Gives the values of a closed list the names by which editors know them. */
function nameOptions<T extends Field>(field: T): T {
  if (field.of !== undefined) return nameList({ ...field, of: field.of.map(nameOptions) })
  return nameList(field)
}

function nameList<T extends Field>(field: T): T {
  const options = closedList(field)
  const names = options && namesOfList(options.list)
  if (names === undefined) return field
  return { ...field, options: { ...options, list: [...names].map(([value, title]) => ({ value, title })) } }
}

/** Gives a preview the names of the values that it selects from closed lists. Languages are given as they are. */
function namePreview({ select, prepare }: Preview, fields: readonly Field[]): Preview {
  const names = new Map(
    Object.entries(select).map(([name, path]) => {
      const field = fields.find((one) => one.name === path && path !== 'language')
      return [name, namesOfList((field && closedList(field)?.list) ?? [])]
    }),
  )
  return {
    select,
    prepare: (selected) => {
      const named: Selected = Object.fromEntries(
        Object.entries(selected).map(([name, value]) => {
          const nameOf = (one: unknown) => names.get(name)?.get(one) ?? one
          return [name, Array.isArray(value) ? value.map(nameOf) : nameOf(value)]
        }),
      )
      return prepare(named)
    },
  }
}

/**
 * A type of the content model as editors see it: closed lists and previews with names for values.
 * @param icon the component of its icon, which takes the place of the icon's name.
 */
export function decorate<Icon>(type: SchemaType, icon: Icon) {
  if (!('preview' in type)) return type
  const fields: readonly FieldDefinition[] = type.fields ?? []
  return { ...type, icon, fields: fields.map(nameOptions), preview: namePreview(type.preview, fields) }
}
