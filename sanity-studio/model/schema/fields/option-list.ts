import { defineArrayMember, defineField } from '@sanity/types'

import { titleOfName } from './plain-fields.ts'
import type { TranslationOption } from './translation-option.ts'

interface OptionField {
  readonly name: string
  /** Derived from the name where it is left out. */
  readonly title?: string
  readonly description: string
  readonly group?: string
  readonly translation?: TranslationOption
}

/** A field that holds exactly one value of a vocabulary. */
export function oneOf({ translation, ...field }: OptionField, values: readonly string[], required = true) {
  return defineField({
    title: titleOfName(field.name),
    ...field,
    type: 'string',
    options: { list: [...values], ...(translation && { translation }) },
    validation: (rule) => (required ? rule.required() : rule),
  })
}

/** A field that holds different values of a vocabulary, in the order that an editor gives them. */
export function inOrder(field: Omit<OptionField, 'translation'>, values: readonly string[]) {
  return defineField({
    title: titleOfName(field.name),
    ...field,
    type: 'array',
    // The Studio shows a list of the field itself as boxes to tick, which have no order.
    of: [defineArrayMember({ type: 'string', options: { list: [...values] } })],
    options: { translation: 'same' },
    validation: (rule) => rule.unique(),
  })
}

/** A field that holds different values of a vocabulary: any number, or at least one where it is required. */
export function anyOf(field: Omit<OptionField, 'translation'>, values: readonly string[], required = false) {
  return defineField({
    title: titleOfName(field.name),
    ...field,
    type: 'array',
    of: [defineArrayMember({ type: 'string' })],
    options: { list: [...values] },
    validation: (rule) => (required ? rule.required().min(1).unique() : rule.unique()),
  })
}
