import { randomUUID } from 'node:crypto'

import { invalid } from './mutation-error.ts'

const MAX_CHARACTERS = 128

/**
 * Checks a document id by Sanity's rules: up to 128 letters, digits, dots, dashes and underscores; neither a dash nor a
 * dot first, no two dots in a row.
 * @throws MutationError 400
 */
export function checkId(id: string): string {
  if (id.length > MAX_CHARACTERS)
    throw invalid(`The document ID "${id.slice(0, 40)}…" is longer than ${MAX_CHARACTERS} characters. Shorten it.`)
  if (!/^[A-Za-z0-9_](?:[\w-]|\.(?!\.|$))*$/.test(id))
    throw invalid(
      `Malformed document ID: "${id}". Use letters, digits, dots, dashes and underscores, with a letter, digit or ` +
        'underscore first and no two dots in a row.',
    )
  return id
}

/** The id of a new document: as given, generated, or generated behind a prefix (`drafts.`). @throws MutationError 400 */
export function idForNew(id: unknown): string {
  if (id === undefined || id === '') return randomUUID()
  if (typeof id !== 'string') throw invalid('The document ID is no text. Send it as "_id": "…", or leave it out.')
  return checkId(id.endsWith('.') ? `${id}${randomUUID()}` : id)
}

/** The id of a transaction: as given, or generated. @throws MutationError 400 where it is malformed. */
export function transactionIdFor(id: unknown): string {
  if (id === undefined || id === null || id === '') return randomUUID().replaceAll('-', '').slice(0, 22)
  if (typeof id !== 'string' || !/^[\w.-]{1,128}$/.test(id))
    throw invalid('The transactionId is malformed. Use up to 128 letters, digits, dots, dashes and underscores.')
  return id
}
