import type { SchemaType, ValidationMarker } from '@sanity/types'

import type { Fault } from '../check.ts'
import type { Place } from '../place.ts'
import { counted, grouped, quoted } from '../wording.ts'
import { toAllowedValuesFault } from './allowed-values.ts'

type Wording = (place: Place, detail: (name: string) => number, message: string) => Fault

function describe(type: SchemaType | undefined): string {
  return typeof type?.description === 'string' ? type.description : 'Look at the field in the Studio.'
}

function titleOf({ type, segment }: Place): string {
  return typeof type?.title === 'string' ? type.title : String(segment)
}

/** Splits a message of our own rules, which names the fault first and then the fix. */
const fromMessage: Wording = (_place, _detail, message) => {
  const [, what = message, fix = 'Correct the field.'] = /^(.+?[.?!])\s+(\p{Lu}.*)$/su.exec(message) ?? []
  return { what, fix }
}

const isMissing: Wording = (place) => ({
  what: `“${titleOf(place)}” is missing.`,
  fix: `Fill it in: ${describe(place.type)}`,
})

const isNotANumberLike =
  (demand: string): Wording =>
  ({ value, type }) => ({ what: `${quoted(value)} is not ${demand}.`, fix: describe(type) })

/** Our words for Sanity's codes, where its own message is unclear or names no fix. */
const WORDINGS: Readonly<Record<string, Wording>> = {
  'value.required': isMissing,
  'slug.missing-current': () => ({ what: 'The address is missing.', fix: 'Press “Generate”.' }),
  'value.not-allowed': toAllowedValuesFault,
  'string.minimum-length': (_place, detail) => ({
    what: `The text has ${counted(detail('actualLength'), 'character')}; at least ${grouped(detail('minimumLength'))} are needed.`,
    fix: 'Write a little more.',
  }),
  'string.maximum-length': (_place, detail) => ({
    what: `The text has ${counted(detail('actualLength'), 'character')}; at most ${grouped(detail('maximumLength'))} fit here.`,
    fix: `Shorten it by ${counted(detail('actualLength') - detail('maximumLength'), 'character')}.`,
  }),
  'string.regex-mismatch': (place, detail, message) =>
    message.startsWith('Does not match')
      ? { what: `${quoted(place.value)} does not have the form this field needs.`, fix: describe(place.type) }
      : fromMessage(place, detail, message),
  'string.email': ({ value }) => ({
    what: `${quoted(value)} is not an e-mail address.`,
    fix: 'Write it like name@example.org.',
  }),
  'array.minimum-length': (_place, detail) => ({
    what: `The list has ${counted(detail('actualLength'), 'item')}; at least ${grouped(detail('minimumLength'))} are needed.`,
    fix: `Add ${counted(detail('minimumLength') - detail('actualLength'), 'item')}.`,
  }),
  'array.maximum-length': (_place, detail) => ({
    what: `The list has ${counted(detail('actualLength'), 'item')}; at most ${grouped(detail('maximumLength'))} fit here.`,
    fix: `Take ${counted(detail('actualLength') - detail('maximumLength'), 'item')} away.`,
  }),
  'array.duplicate-item': () => ({ what: 'The list holds the same item more than once.', fix: 'Keep one of them.' }),
  'number.integer': isNotANumberLike('a whole number'),
  'number.minimum': (place, detail) => isNotANumberLike(`at least ${grouped(detail('minimum'))}`)(place, detail, ''),
  'number.maximum': (place, detail) => isNotANumberLike(`at most ${grouped(detail('maximum'))}`)(place, detail, ''),
  'validation.exception': (_place, _detail, message) => ({
    what: `A rule of the schema could not be evaluated (${message}).`,
    fix: 'Correct the other errors of this document first; if this one stays, tell a developer.',
  }),
}

/** Turns what Sanity says about a place into a sentence of ours. */
export function toFault({ level, code, details, message }: ValidationMarker, place: Place): Fault {
  const wording = WORDINGS[code ?? ''] ?? fromMessage
  const fault = wording(place, (name) => Number(details?.[name]), message)
  return level === 'warning' ? { ...fault, level } : fault
}
