import { defineArrayMember, defineField } from '@sanity/types'

import { titleOfName } from './plain-fields.ts'

interface ReferenceField {
  readonly name: string
  /** Derived from the name where it is left out. */
  readonly title?: string
  readonly description: string
  readonly group?: string
}

/**
 * What a reference offers: originals, which stand for all their languages. A page in another language shows the translation of what
 * its original leads to.
 */
export const ORIGINALS = { filter: '!defined(translationOf)' }

/** A field that points to any number of different documents of the given types. */
export function referencesTo(field: ReferenceField, types: readonly string[]) {
  return defineField({
    title: titleOfName(field.name),
    ...field,
    type: 'array',
    of: [defineArrayMember({ type: 'reference', to: types.map((type) => ({ type })), options: ORIGINALS })],
    validation: (rule) => rule.unique(),
  })
}

/** A field that may point to one document of the given type. */
export function referenceTo(field: ReferenceField, type: string, required = false) {
  return defineField({
    title: titleOfName(field.name),
    ...field,
    type: 'reference',
    to: [{ type }],
    options: ORIGINALS,
    validation: (rule) => (required ? rule.required() : rule),
  })
}
