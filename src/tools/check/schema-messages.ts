import type { SchemaType, ValidationMarker } from '@sanity/types'

import { isRecord } from '../../domain/is-record.ts'
import type { Violation } from './check.ts'
import type { ContentNode } from './document-tree.ts'
import { formatCount, formatNumber, quote } from './format-values.ts'

/** Creates the message for one of Sanity's codes; `detail` reads a number from the marker's details. */
type MessageFactory = (node: ContentNode, detail: (name: string) => number, message: string) => Violation

function descriptionOf(type: SchemaType | undefined): string {
  return typeof type?.description === 'string' ? type.description : 'Look at the field in the Studio.'
}

function titleOf({ type, segment }: ContentNode): string {
  return typeof type?.title === 'string' ? type.title : String(segment)
}

/** Splits a message of the schema's own rules, whose first sentence says what is wrong and whose others how to fix it. */
const splitMessage: MessageFactory = (_node, _detail, message) => {
  const [, what = message, fix = 'Correct the field.'] = /^(.+?[.?!])\s+(\p{Lu}.*)$/su.exec(message) ?? []
  return { what, fix }
}

function allowedValues(type: SchemaType | undefined): readonly unknown[] {
  const list: unknown = isRecord(type?.options) ? type.options['list'] : undefined
  if (!Array.isArray(list)) return []
  return list.map((option: unknown) => (isRecord(option) ? option['value'] : option))
}

const notAllowed: MessageFactory = ({ type, value }) => {
  const allowed = allowedValues(type)
  const values: readonly unknown[] = Array.isArray(value) ? value : [value]
  const wrong = values.filter((each) => !allowed.includes(each)).map(quote)
  const verb = wrong.length === 1 ? 'is not a value' : 'are not values'
  return { what: `${wrong.join(', ')} ${verb} of this field.`, fix: `Use one of: ${allowed.join(', ')}.` }
}

const wrongNumber =
  (requirement: string): MessageFactory =>
  ({ value, type }) => ({ what: `${quote(value)} is not ${requirement}.`, fix: descriptionOf(type) })

/** Our messages for the codes whose own message is unclear or does not say how to fix the value. */
const MESSAGES: Readonly<Record<string, MessageFactory>> = {
  'value.required': (node) => ({
    what: `“${titleOf(node)}” is missing.`,
    fix: `Fill it in: ${descriptionOf(node.type)}`,
  }),
  'slug.missing-current': () => ({ what: 'The address is missing.', fix: 'Press “Generate”.' }),
  'value.not-allowed': notAllowed,
  'string.minimum-length': (_node, detail) => ({
    what: `The text has ${formatCount(detail('actualLength'), 'character')}; at least ${formatNumber(detail('minimumLength'))} are needed.`,
    fix: 'Write a little more.',
  }),
  'string.maximum-length': (_node, detail) => ({
    what: `The text has ${formatCount(detail('actualLength'), 'character')}; at most ${formatNumber(detail('maximumLength'))} fit here.`,
    fix: `Shorten it by ${formatCount(detail('actualLength') - detail('maximumLength'), 'character')}.`,
  }),
  'string.regex-mismatch': (node, detail, message) =>
    message.startsWith('Does not match')
      ? { what: `${quote(node.value)} does not have the form this field needs.`, fix: descriptionOf(node.type) }
      : splitMessage(node, detail, message),
  'string.email': ({ value }) => ({
    what: `${quote(value)} is not an e-mail address.`,
    fix: 'Write it like name@example.org.',
  }),
  'array.minimum-length': (_node, detail) => ({
    what: `The list has ${formatCount(detail('actualLength'), 'item')}; at least ${formatNumber(detail('minimumLength'))} are needed.`,
    fix: `Add ${formatCount(detail('minimumLength') - detail('actualLength'), 'item')}.`,
  }),
  'array.maximum-length': (_node, detail) => ({
    what: `The list has ${formatCount(detail('actualLength'), 'item')}; at most ${formatNumber(detail('maximumLength'))} fit here.`,
    fix: `Take ${formatCount(detail('actualLength') - detail('maximumLength'), 'item')} away.`,
  }),
  'array.duplicate-item': () => ({ what: 'The list holds the same item more than once.', fix: 'Keep one of them.' }),
  'number.integer': wrongNumber('a whole number'),
  'number.minimum': (node, detail) => wrongNumber(`at least ${formatNumber(detail('minimum'))}`)(node, detail, ''),
  'number.maximum': (node, detail) => wrongNumber(`at most ${formatNumber(detail('maximum'))}`)(node, detail, ''),
  'validation.exception': (_node, _detail, message) => ({
    what: `A rule of the schema could not be evaluated (${message}).`,
    fix: 'Correct the other errors of this document first; if this one stays, tell a developer.',
  }),
}

/** Turns a validation marker of Sanity's into a violation with a message of ours. */
export function toViolation({ level, code, details, message }: ValidationMarker, node: ContentNode): Violation {
  const createMessage = MESSAGES[code ?? ''] ?? splitMessage
  const violation = createMessage(node, (name) => Number(details?.[name]), message)
  return level === 'warning' ? { ...violation, level } : violation
}
