import { invalid } from '../mutate/mutation-fault.ts'
import { placeOf } from '../query/perspective.ts'
import { idIn, objectIn, type Action } from './action.ts'

/** A document that is public, and the draft or version of it that an action is about. */
export interface Pair {
  readonly publishedId: string
  readonly draftId: string
}

/** Whether an id is that of a draft or of a version. */
export function isDraftOrVersion(id: string): boolean {
  return placeOf(id).layer !== 'published'
}

/** The published id of an action. @throws ItemFault 400 where it is that of a draft. */
export function publishedIdIn(action: Action): string {
  const id = idIn(action, 'publishedId')
  if (isDraftOrVersion(id))
    throw invalid(`publishedId "${id}" is that of a draft. Leave out what stands before its name.`)
  return id
}

function checkPair({ publishedId, draftId }: Pair): Pair {
  if (!isDraftOrVersion(draftId) || placeOf(draftId).publishedId !== publishedId)
    throw invalid(`"${draftId}" is no draft of "${publishedId}". Its ID would be "drafts.${publishedId}".`)
  return { publishedId, draftId }
}

/** The ids of an action that names both. @throws ItemFault 400 where one is no draft of the other. */
export function pairIn(action: Action): Pair {
  return checkPair({ publishedId: publishedIdIn(action), draftId: idIn(action, 'draftId') })
}

/** The ids of an action whose draft comes whole, in a field. @throws ItemFault 400 */
export function pairOfContent(action: Action, field: string): Pair {
  const { _id: id } = objectIn(action, field)
  if (typeof id !== 'string') throw invalid(`${field} of the action ${action.kind} has no _id.`)
  const publishedId = action.fields['publishedId'] === undefined ? placeOf(id).publishedId : publishedIdIn(action)
  return checkPair({ publishedId, draftId: id })
}
