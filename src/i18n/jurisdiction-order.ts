import { vocabularies } from './messages/en-vocabularies.ts'

const PREFIX = 'jurisdiction.'

/** The places of the hub in the order of lists: as their names are listed, which a test ties to the vocabulary. */
export const JURISDICTION_ORDER: readonly string[] = Object.keys(vocabularies)
  .filter((key) => key.startsWith(PREFIX))
  .map((key) => key.slice(PREFIX.length))
