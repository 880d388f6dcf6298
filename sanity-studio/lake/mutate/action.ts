import { isJsonObject, type Json, type JsonObject } from '../document.ts'
import { isPublishedId, parseDocumentId } from '../document-id.ts'
import { checkDepth } from './check-document.ts'
import { checkId } from './check-ids.ts'
import { invalid } from './mutation-error.ts'

/** One action of the API: its type without the prefix `sanity.action.`, and its fields. */
export interface Action {
  readonly kind: string
  readonly fields: JsonObject
}

/** A published document, and the draft or version of it that an action is about. */
export interface Pair {
  readonly publishedId: string
  readonly draftId: string
}

const PREFIX = 'sanity.action.'

/** Reads one action of a request. @throws MutationError 400 */
export function parseAction(value: Json): Action {
  checkDepth(value)
  const type = isJsonObject(value) ? value['actionType'] : undefined
  if (!isJsonObject(value) || typeof type !== 'string' || !type.startsWith(PREFIX))
    throw invalid('An action needs an actionType, such as "sanity.action.document.publish".')
  return { kind: type.slice(PREFIX.length), fields: value }
}

/** A field that holds a document id. @throws MutationError 400 where it is missing or malformed. */
export function idField({ kind, fields }: Action, name: string): string {
  const id = fields[name]
  if (typeof id !== 'string') throw invalid(`The action ${kind} needs ${name}: the ID of a document.`)
  return checkId(id)
}

/** An optional field that holds a string. @throws MutationError 400 where it holds something else. */
export function stringField({ kind, fields }: Action, name: string): string | undefined {
  const text = fields[name]
  if (text !== undefined && typeof text !== 'string') throw invalid(`${name} of the action ${kind} is not a string.`)
  return text
}

/** A field that holds an object. @throws MutationError 400 where it does not. */
export function objectField({ kind, fields }: Action, name: string): JsonObject {
  const value = fields[name]
  if (!isJsonObject(value)) throw invalid(`The action ${kind} needs ${name}: an object.`)
  return value
}

/** The published id of an action. @throws MutationError 400 where it is the id of a draft. */
export function publishedIdOf(action: Action): string {
  const id = idField(action, 'publishedId')
  if (!isPublishedId(id)) throw invalid(`publishedId "${id}" is that of a draft. Leave out the prefix.`)
  return id
}

function checkPair({ publishedId, draftId }: Pair): Pair {
  if (isPublishedId(draftId) || parseDocumentId(draftId).publishedId !== publishedId)
    throw invalid(`"${draftId}" is not a draft of "${publishedId}". Its ID would be "drafts.${publishedId}".`)
  return { publishedId, draftId }
}

/** The two ids of an action that names both. @throws MutationError 400 where they do not belong together. */
export function pairOf(action: Action): Pair {
  return checkPair({ publishedId: publishedIdOf(action), draftId: idField(action, 'draftId') })
}

/** The two ids of an action that carries the whole draft in a field. @throws MutationError 400 */
export function pairOfContent(action: Action, field: string): Pair {
  const { _id: id } = objectField(action, field)
  if (typeof id !== 'string') throw invalid(`${field} of the action ${action.kind} has no _id.`)
  const isNamed = action.fields['publishedId'] !== undefined
  const publishedId = isNamed ? publishedIdOf(action) : parseDocumentId(id).publishedId
  return checkPair({ publishedId, draftId: id })
}
