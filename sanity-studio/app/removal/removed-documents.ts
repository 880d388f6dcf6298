import type { SanityClient } from '@sanity/client'

import { ALL_CONTENT, type WatchedQuery } from '../connection/watch-query.ts'
import { isFields, type Fields } from '../../model/rules/fields.ts'
import { removalIdOf } from '../../model/rules/removal.ts'

/** Answers anew at every change of content: removing and undoing are among them. */
export const ANY_REMOVAL: WatchedQuery = { fetch: 'count(*)', listen: ALL_CONTENT, perspective: 'raw' }

/** A document as the lake kept it. */
interface KeptDocument extends Fields {
  readonly _id: string
  readonly _type: string
}

/** A removed document as the list shows it. */
export interface RemovedDocument {
  readonly id: string
  readonly type: string
  /** What “Undo” brings back: the draft where there was one, which is the newest text, else what was published. */
  readonly document: KeptDocument
  readonly wasPublished: boolean
  /** The id of the person. */
  readonly author: string
  readonly at: string
  /** Empty where none was asked for: a draft, or a document that content/ no longer has. */
  readonly reason: string
}

/** A part of the list, and where the next one begins; null at its end. */
export interface RemovedPage {
  readonly removed: readonly RemovedDocument[]
  readonly next: number | null
}

function isDocument(value: unknown): value is KeptDocument {
  return isFields(value) && typeof value['_id'] === 'string' && typeof value['_type'] === 'string'
}

/** Reads one entry of the lake's answer; undefined where it is not in the expected form. */
function toRemoved(value: unknown): RemovedDocument | undefined {
  if (!isFields(value)) return undefined
  const { publishedId: id, author, at, documents } = value
  if (typeof id !== 'string' || typeof author !== 'string' || typeof at !== 'string' || !Array.isArray(documents))
    return undefined
  const found = documents.filter(isDocument)
  const published = found.find(({ _id }) => _id === id)
  const document = found.find(({ _id }) => _id === `drafts.${id}`) ?? published
  const reason: unknown = found.find(({ _id }) => _id === removalIdOf(id))?.['reason']
  if (document === undefined) return undefined
  return {
    id,
    type: document._type,
    document,
    wasPublished: published !== undefined,
    author,
    at,
    reason: typeof reason === 'string' ? reason : '',
  }
}

/** Reads an answer of the lake. */
export function toRemovedPage(answer: unknown): RemovedPage {
  if (!isFields(answer) || !Array.isArray(answer['removed'])) return { removed: [], next: null }
  const { removed, next } = answer
  return {
    removed: Array.isArray(removed) ? removed.flatMap((each: unknown) => toRemoved(each) ?? []) : [],
    next: typeof next === 'number' ? next : null,
  }
}

/**
 * Asks the lake on this machine for removed documents.
 * @param types whose documents are wanted. @param from how many are skipped.
 * @throws ClientError, ServerError
 */
export async function fetchRemoved(client: SanityClient, types: readonly string[], from: number): Promise<RemovedPage> {
  const query = { types: types.join(','), from: String(from), tag: 'hub.removed' }
  return toRemovedPage(await client.request<unknown>({ url: '/hub/removed', query }))
}

/** Brings a removed document back as a draft, so that nothing is on the hub again without a second reader. */
export async function bringBack(client: SanityClient, { id, document }: RemovedDocument): Promise<void> {
  await client.create({ ...document, _id: `drafts.${id}` })
}

/** The id of the removed document that must be brought back first; undefined where the error is another one. */
export function missingReferenceIn(error: unknown): string | undefined {
  const details: unknown = isFields(error) ? error['details'] : undefined
  const items: unknown = isFields(details) ? details['items'] : undefined
  const first: unknown = Array.isArray(items) ? items[0] : undefined
  const cause: unknown = isFields(first) ? first['error'] : undefined
  const id: unknown = isFields(cause) ? cause['referenceID'] : undefined
  return typeof id === 'string' ? id : undefined
}
