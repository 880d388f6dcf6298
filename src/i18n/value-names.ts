import { vocabularies } from './messages/en-vocabularies.ts'

/** The values of a vocabulary in the order in which their names are listed; a test ties both to the schema. */
export function valuesOf(vocabulary: string): readonly string[] {
  return Object.keys(vocabularies)
    .filter((key) => key.startsWith(`${vocabulary}.`))
    .map((key) => key.slice(vocabulary.length + 1))
}

/** The places of the hub in the order of lists. */
export const PLACES = valuesOf('jurisdiction')

/** The kinds of resources. */
export const KINDS = valuesOf('kind')
