import { createHash } from 'node:crypto'

import { isJsonObject, type Json } from '../document.ts'
import type { LakeRequest } from '../http/route.ts'
import type { Store } from '../store/store.ts'
import type { StoredWrite } from '../store/write-log.ts'

/** The meaning of the same request twice in a row from one session, where nothing else has changed. */
type Repeatability =
  /** The second time changes nothing: a value is set. */
  | 'harmless'
  /** Nobody means that: the same letters in the same place of a text, an item with the same key. */
  | 'never meant'
  /** It may be meant: one more is counted, an item without a key is added. */
  | 'perhaps meant'

/** A request that writes, before it is applied. */
export interface Write {
  readonly session: string
  /** The hash of its mutations or actions. */
  readonly content: string
  /** Whether the Studio saves by itself: it repeats that, under a new transaction id, until it gets an answer. */
  readonly isAutosave: boolean
  readonly repeatability: Repeatability
  /** Calls back when the answer has left whole. */
  onAnswered(answered: () => void): void
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('base64url')

/** The patch of a mutation or of the action document.edit; undefined for all others. */
function patchIn(item: Json): Json | undefined {
  if (!isJsonObject(item)) return undefined
  const { actionType, patch } = item
  return actionType === undefined || actionType === 'sanity.action.document.edit' ? patch : undefined
}

function repeatabilityOfItem(item: Json): Repeatability {
  const patch = patchIn(item)
  if (!isJsonObject(patch)) return 'perhaps meant'
  const { insert, inc, dec, ifRevisionID, diffMatchPatch } = patch
  if (inc !== undefined || dec !== undefined || ifRevisionID !== undefined) return 'perhaps meant'
  if (insert === undefined) return diffMatchPatch === undefined ? 'harmless' : 'never meant'
  const added = isJsonObject(insert) ? insert['items'] : undefined
  const hasKeys = Array.isArray(added) && added.every((each: Json) => isJsonObject(each) && '_key' in each)
  return hasKeys ? 'never meant' : 'perhaps meant'
}

function repeatabilityOf(items: Json): Repeatability {
  const each = [items].flat().map(repeatabilityOfItem)
  if (each.includes('perhaps meant')) return 'perhaps meant'
  return each.includes('never meant') ? 'never meant' : 'harmless'
}

/** Describes a request by its mutations or actions, as they were sent. */
export function describeWrite(request: LakeRequest, items: Json): Write {
  return {
    session: hashOf(request.headers.authorization ?? ''),
    content: hashOf(JSON.stringify([request.path, request.query.get('autoGenerateArrayKeys'), items])),
    isAutosave: request.query.get('tag')?.endsWith('document.commit') === true,
    repeatability: repeatabilityOf(items),
    onAnswered: (answered) => request.onAnswered(answered),
  }
}

/** Whether all documents of a transaction still are as it left them. */
function isUntouched(store: Store, transactionId: string): boolean {
  const changes = store.transaction(transactionId)?.changes ?? []
  return changes.every(({ documentId, after }) => store.byId.get(documentId)?._rev === after?._rev)
}

/**
 * Finds the stored request that a new one repeats, because its answer did not arrive.
 *
 * Under the same transaction id it is the same request. Under another id it may repeat the last one with which its session
 * changed these documents, if it asks for the same: it does if that answer did not leave the lake, or if nobody means this
 * twice and the documents have not changed since. So a counter that goes up by one twice goes up by two.
 * @param transactionId what the request gives; undefined where it gives none.
 */
export function findRepeated(store: Store, write: Write, transactionId: unknown): StoredWrite | undefined {
  const { session, content, repeatability } = write
  const same = typeof transactionId === 'string' ? store.writeOf(transactionId) : undefined
  if (same !== undefined) return same.content === content && same.session === session ? same : undefined
  const last = store.lastWrite(session, content)
  if (last === undefined) return undefined
  const isAsItWas = isUntouched(store, last.transactionId)
  if (!last.isAnswered) return isAsItWas && repeatability === 'harmless' ? undefined : last
  return isAsItWas && repeatability === 'never meant' ? last : undefined
}

/**
 * The same for a request that was refused: what the Studio saves by itself is refused (the document exists already, a
 * `_key` would stand there twice) because it was stored at the first time. The Studio would give up the text.
 */
export function findRefusedRepeat(store: Store, write: Write): StoredWrite | undefined {
  return write.isAutosave ? store.lastWrite(write.session, write.content) : undefined
}
