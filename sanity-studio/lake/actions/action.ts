import { isJsonObject, type JsonObject } from '../document.ts'
import { checkId } from '../mutate/check-id.ts'
import { invalid } from '../mutate/mutation-fault.ts'

/** One action as the API takes it: its kind, without `sanity.action.` before it, and its fields. */
export interface Action {
  readonly kind: string
  readonly fields: JsonObject
}

/** A field that names a document. @throws ItemFault 400 where it is missing or malformed. */
export function idIn({ kind, fields }: Action, name: string): string {
  const id = fields[name]
  if (typeof id !== 'string') throw invalid(`The action ${kind} needs ${name}: the ID of a document.`)
  return checkId(id)
}

/** A field that holds a text, if it is there. @throws ItemFault 400 where it holds something else. */
export function textIn({ kind, fields }: Action, name: string): string | undefined {
  const text = fields[name]
  if (text !== undefined && typeof text !== 'string') throw invalid(`${name} of the action ${kind} is no text.`)
  return text
}

/** A field that holds an object. @throws ItemFault 400 where it does not. */
export function objectIn({ kind, fields }: Action, name: string): JsonObject {
  const value = fields[name]
  if (!isJsonObject(value)) throw invalid(`The action ${kind} needs ${name}: an object.`)
  return value
}
