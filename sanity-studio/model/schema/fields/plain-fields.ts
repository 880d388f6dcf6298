import {
  defineArrayMember,
  defineField,
  type ArrayDefinition,
  type BooleanDefinition,
  type StringDefinition,
  type TextDefinition,
} from '@sanity/types'

import { checkWebAddress } from '../rules/web-address.ts'
import { lineOf, lineUpTo, textOf, textUpTo } from './required.ts'

type Given<Definition> = Omit<Definition, 'type' | 'validation' | 'of' | 'preview'> & {
  readonly name: string
  readonly group?: string
}

/** The name of a field as a title: “Also known as” for `alsoKnownAs`. Only a title that says more is written down. */
export function titleOfName(name: string): string {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}

/** A field for one line of `min` to `max` characters. */
export function requiredLine(min: number, max: number, field: Given<StringDefinition>) {
  return defineField({ title: titleOfName(field.name), ...field, type: 'string', validation: lineOf(min, max) })
}

/** A field for one line of up to `max` characters, which may be empty. */
export function optionalLine(max: number, field: Given<StringDefinition>) {
  return defineField({ title: titleOfName(field.name), ...field, type: 'string', validation: lineUpTo(max) })
}

/** A field for a plain text of `min` to `max` characters. */
export function requiredText(min: number, max: number, field: Given<TextDefinition>) {
  return defineField({ title: titleOfName(field.name), ...field, type: 'text', validation: textOf(min, max) })
}

/** A field for a plain text of up to `max` characters, which may be empty. */
export function optionalText(max: number, field: Given<TextDefinition>) {
  return defineField({ title: titleOfName(field.name), ...field, type: 'text', validation: textUpTo(max) })
}

/** A field for the address of a page of up to `max` characters, the same in every language; it may be empty. */
export function webAddress(max: number, field: Given<StringDefinition>) {
  return defineField({
    title: titleOfName(field.name),
    ...field,
    type: 'string',
    options: { translation: 'same' },
    validation: (rule) => rule.max(max).custom((url) => checkWebAddress(url, ['https:', 'http:'])),
  })
}

/** A line that the Studio's actions write and nobody types. */
export function writtenLine(name: string, title: string, description: string, isRequired = true) {
  return defineField({
    name,
    title,
    description,
    type: 'string',
    readOnly: true,
    validation: (rule) => (isRequired ? rule.required() : rule),
  })
}

/** A field that is switched on or off. */
export function yesOrNo(field: Given<BooleanDefinition>) {
  return defineField({ title: titleOfName(field.name), ...field, type: 'boolean' })
}

/** A field for any number of parts of one type. */
export function listOf(type: string, field: Given<ArrayDefinition>) {
  return defineField({ title: titleOfName(field.name), ...field, type: 'array', of: [defineArrayMember({ type })] })
}
