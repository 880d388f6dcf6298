import { memoize } from '../domain/memoize.ts'
import { PLACES } from '../domain/places.ts'
import en from './messages/en.json' with { type: 'json' }
import type { MessageKey } from './translate.ts'

/** A vocabulary whose values have names, and any other group of messages: the part of their keys before the first full stop. */
export type Vocabulary = MessageKey extends infer Key ? (Key extends `${infer Name}.${string}` ? Name : never) : never

/** The values of a vocabulary in the order in which their names are listed. A test compares both with the schema. */
export const valuesOf = memoize((vocabulary): readonly string[] => {
  // Most countries have no name among the messages.
  if (vocabulary === 'jurisdiction') return PLACES
  return Object.keys(en)
    .filter((key) => key.startsWith(`${vocabulary}.`))
    .map((key) => key.slice(vocabulary.length + 1))
})

/** The kinds of resources. */
export const KINDS = valuesOf('kind')
