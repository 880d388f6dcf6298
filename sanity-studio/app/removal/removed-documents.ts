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

/** The answer of the lake (lake/history/removed-routes.ts). */
export interface RemovedAnswer {
  readonly removed: readonly {
    readonly publishedId: string
    readonly author: string
    readonly at: string
    /** The last states of what was removed at once: the document, its draft, and the request to remove it. */
    readonly documents: readonly KeptDocument[]
  }[]
  readonly next: number | null
}

/** Reads an answer of the lake. */
export function toRemovedPage({ removed, next }: RemovedAnswer): RemovedPage {
  const toRemoved = ({ publishedId: id, author, at, documents }: RemovedAnswer['removed'][number]) => {
    const published = documents.find(({ _id }) => _id === id)
    const document = documents.find(({ _id }) => _id === `drafts.${id}`) ?? published
    const reason = documents.find(({ _id }) => _id === removalIdOf(id))?.['reason']
    if (document === undefined) return []
    const isAsked = typeof reason === 'string'
    const wasPublished = published !== undefined
    return [{ id, type: document._type, document, wasPublished, author, at, reason: isAsked ? reason : '' }]
  }
  return { removed: removed.flatMap(toRemoved), next }
}

/**
 * Asks the lake on this machine for removed documents.
 * @param types whose documents are wanted. @param from how many are skipped.
 * @throws ClientError, ServerError
 */
export async function fetchRemoved(client: SanityClient, types: readonly string[], from: number): Promise<RemovedPage> {
  const query = { types: types.join(','), from: String(from), tag: 'hub.removed' }
  return toRemovedPage(await client.request<RemovedAnswer>({ url: '/lake/removed', query }))
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
