import { randomUUID } from 'node:crypto'

import { invalid } from './mutation-fault.ts'

const MOST_CHARACTERS = 128

/**
 * Checks an id as Sanity does: up to 128 letters, digits, dots, dashes and underscores; no dash or dot first.
 * @throws ItemFault 400
 */
export function checkId(id: string): string {
  if (id.length > MOST_CHARACTERS)
    throw invalid(`The document ID "${id.slice(0, 40)}…" is longer than ${MOST_CHARACTERS} characters. Shorten it.`)
  if (!/^[A-Za-z0-9_](?:[\w-]|\.(?!\.|$))*$/.test(id))
    throw invalid(
      `Malformed document ID: "${id}". Use letters, digits, dots, dashes and underscores, with a letter, digit or ` +
        'underscore first and no two dots in a row.',
    )
  return id
}

/** The id that a new document gets: its own, one made up, or one made up after its prefix (`drafts.`). @throws ItemFault */
export function idForNew(id: unknown): string {
  if (id === undefined || id === '') return randomUUID()
  if (typeof id !== 'string') throw invalid('The document ID is no text. Send it as "_id": "…", or leave it out.')
  return checkId(id.endsWith('.') ? `${id}${randomUUID()}` : id)
}

/** A transaction's id: as given, or made up. @throws ItemFault 400 where it is malformed. */
export function transactionIdFor(id: unknown): string {
  if (id === undefined || id === null || id === '') return randomUUID().replaceAll('-', '').slice(0, 22)
  if (typeof id !== 'string' || !/^[\w.-]{1,128}$/.test(id))
    throw invalid('The transactionId is malformed. Use up to 128 letters, digits, dots, dashes and underscores.')
  return id
}
