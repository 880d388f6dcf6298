import { defineArrayMember, defineField } from '@sanity/types'

interface OptionField {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly group?: string
}

/** A field that holds exactly one value of a vocabulary. */
export function oneOf(field: OptionField, values: readonly string[], required = true) {
  return defineField({
    ...field,
    type: 'string',
    options: { list: [...values] },
    validation: (rule) => (required ? rule.required() : rule),
  })
}

/** A field that holds any number of different values of a vocabulary. */
export function anyOf(field: OptionField, values: readonly string[]) {
  return defineField({
    ...field,
    type: 'array',
    of: [defineArrayMember({ type: 'string' })],
    options: { list: [...values] },
    validation: (rule) => rule.unique(),
  })
}
