import en from './messages/en.json' with { type: 'json' }
import type { MessageKey } from './translate.ts'

/** A vocabulary whose values have names, and any other group of messages: the part of their keys before the first full stop. */
export type Vocabulary = MessageKey extends infer Key ? (Key extends `${infer Name}.${string}` ? Name : never) : never

/** The values of a vocabulary in the order in which their names are listed. A test compares both with the schema. */
export function valuesOf(vocabulary: string): readonly string[] {
  return Object.keys(en)
    .filter((key) => key.startsWith(`${vocabulary}.`))
    .map((key) => key.slice(vocabulary.length + 1))
}

/** Countries and their parts, in the order of the schema. */
export const PLACES = valuesOf('jurisdiction')

/** The kinds of resources. */
export const KINDS = valuesOf('kind')
