import { vocabularies } from './messages/en/vocabularies.ts'

/** The vocabularies whose values have names: the part of their messages’ keys before the first full stop. */
export type Vocabulary = keyof typeof vocabularies extends infer Key
  ? Key extends `${infer Name}.${string}`
    ? Name
    : never
  : never

/** The values of a vocabulary in the order in which their names are listed. A test compares both with the schema. */
export function valuesOf(vocabulary: string): readonly string[] {
  return Object.keys(vocabularies)
    .filter((key) => key.startsWith(`${vocabulary}.`))
    .map((key) => key.slice(vocabulary.length + 1))
}

/** Countries and their parts, in the order of the schema. */
export const PLACES = valuesOf('jurisdiction')

/** The kinds of resources. */
export const KINDS = valuesOf('kind')
