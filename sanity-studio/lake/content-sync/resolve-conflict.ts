import { randomUUID } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'

import { CONTENT_FOLDER } from '../auth/people.ts'
import { isJsonObject, type Json, type LakeDocument } from '../document.ts'
import { HttpError } from '../http/http-error.ts'
import type { Change, Store, Transaction } from '../store/store.ts'
import { differingFields } from './compare-sides.ts'
import type { Side, WaitingDocument } from './conflict.ts'
import { hashOfDocument, toContentDocument, type ContentDocument } from '../content-folder/content-document.ts'

/** The choice for one field: a side's value, or the members of both lists. */
export type FieldChoice = Side | 'both'

/** The choice of a person for a document that waits: one side, or for each field that differs the value of a side. */
export type Choice = Side | Readonly<Record<string, FieldChoice>>

const isFieldChoice = (value: unknown): value is FieldChoice =>
  value === 'folder' || value === 'studio' || value === 'both'

/** Parses a choice as a request sends it; undefined where it is none. */
export function parseChoice(value: Json | undefined): Choice | undefined {
  if (value === 'folder' || value === 'studio') return value
  if (!isJsonObject(value)) return undefined
  const entries = Object.entries(value)
  const fields = entries.flatMap(([name, side]): [string, FieldChoice][] => (isFieldChoice(side) ? [[name, side]] : []))
  return fields.length === entries.length ? Object.fromEntries(fields) : undefined
}

function keyOf(member: Json): string | undefined {
  return isJsonObject(member) && typeof member['_key'] === 'string' ? member['_key'] : undefined
}

const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value)

/** The members of both lists: the folder's, then those that only the Studio has. */
function joinLists(name: string, folder: Json | undefined, studio: Json | undefined): Json {
  if (!isList(folder) || !isList(studio))
    throw new HttpError(400, `The field ${name} is not a list on both sides. Choose one side for it.`)
  const keys = new Set(folder.map(keyOf))
  const added = studio.filter((member) => !folder.some((other) => isDeepStrictEqual(other, member)))
  if (added.some((member) => keyOf(member) !== undefined && keys.has(keyOf(member))))
    throw new HttpError(400, `Both sides changed the same member of the list ${name}. Choose one side for it.`)
  return [...folder, ...added]
}

/**
 * The document that a choice makes; undefined where it is to be removed.
 * @throws HttpError 400 where a choice by fields leaves one out, or cannot be made.
 */
export function chosenDocument({ folder, studio }: WaitingDocument, choice: Choice): ContentDocument | undefined {
  if (choice === 'folder') return folder
  if (choice === 'studio') return studio
  if (folder === undefined || studio === undefined || folder._type !== studio._type)
    throw new HttpError(400, 'One side has no such document. Keep the whole of one side.')
  const fields = differingFields(folder, studio)
  const open = fields.filter((name) => choice[name] === undefined)
  if (open.length > 0)
    throw new HttpError(400, `These fields differ too: ${open.join(', ')}. Choose a side for each of them.`)
  const chosen = fields.map((name): [string, Json | undefined] => {
    if (choice[name] === 'both') return [name, joinLists(name, folder[name], studio[name])]
    return [name, choice[name] === 'folder' ? folder[name] : studio[name]]
  })
  const _updatedAt = new Date().toISOString()
  // Leaves out the fields that the chosen side does not have.
  return toContentDocument({ ...studio, ...Object.fromEntries(chosen), _updatedAt })
}

const hashOf = (document: ContentDocument | undefined) => document && hashOfDocument(document)

/** The change of a document to another state; none where both are the same. */
export function toChanges(before: LakeDocument | undefined, after: LakeDocument | undefined): readonly Change[] {
  if (after !== undefined)
    return [{ documentId: after._id, ...(before && { before }), after, mutations: [{ createOrReplace: after }] }]
  return before === undefined ? [] : [{ documentId: before._id, before, mutations: [{ delete: { id: before._id } }] }]
}

/**
 * Writes a choice into the store. The folder's state goes first, by the folder as its author, so that the document's
 * history has both states whichever is kept; then what was chosen, by the person. Both are stored together or not at all.
 */
export function commitChoice(
  store: Pick<Store, 'byId' | 'commitTogether'>,
  { id, folder }: Pick<WaitingDocument, 'id' | 'folder'>,
  chosen: ContentDocument | undefined,
  author: string,
): void {
  const at = new Date().toISOString()
  const transactions: Transaction[] = []
  let current = store.byId.get(id)
  const add = (state: ContentDocument | undefined, by: string) => {
    if (hashOf(state) === hashOf(current)) return
    const transaction = randomUUID()
    const after = state && { ...state, _rev: transaction }
    transactions.push({ id: transaction, author: by, at, changes: toChanges(current, after) })
    current = after
  }
  if (folder !== undefined || chosen === undefined) add(folder, CONTENT_FOLDER.id)
  add(chosen, author)
  if (transactions.length > 0) store.commitTogether(transactions)
}
