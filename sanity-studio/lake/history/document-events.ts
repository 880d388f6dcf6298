import type { JsonObject } from '../document.ts'
import { parseDocumentId } from '../document-id.ts'
import type { LakeOptions } from '../options.ts'
import type { Change, Store, Transaction } from '../store/store.ts'

const TRANSACTIONS_PER_READ = 100
const MAX_READ = 3000
/** How many changes to a review are looked at, the newest first: few, for it ends with the publication. */
const REVIEW_READ = 20

/** A page of the events of a document, newest first. */
export interface EventPage {
  readonly events: readonly JsonObject[]
  /** The transaction behind which the next page begins; '' on the last page. */
  readonly nextCursor: string
}

/** The change that one transaction made to a document and to its draft or version. */
interface PairChanges {
  readonly published: Change | undefined
  readonly draft: Change | undefined
  readonly publishedId: string
  readonly draftId: string
  /** The id of the review of the draft; undefined where nobody reviews. */
  readonly reviewId: string | undefined
}

/** Who approved a revision of a draft before a transaction published it; undefined where nobody did. */
function approverOf(store: Store, documentId: string | undefined, revision: string | undefined, published: string) {
  if (documentId === undefined) return undefined
  const range = { documentIds: [documentId], newestFirst: true, limit: REVIEW_READ, toTransaction: published }
  return store
    .history(range)
    .find(({ changes }) =>
      changes.some((change) => change.documentId === documentId && change.after?.['approvedRevision'] === revision),
    )?.author
}

/** The event of the Studio's history that a transaction was; undefined for an edit of a draft. */
function eventOf(
  store: Store,
  { id, author, at }: Transaction,
  { published, draft, publishedId, draftId, reviewId }: PairChanges,
): JsonObject | undefined {
  const event = (type: string, fields: JsonObject) => ({
    type,
    timestamp: at,
    author,
    documentId: publishedId,
    ...fields,
  })
  const isDraftGone = draft?.before !== undefined && draft.after === undefined
  const version = { versionId: draftId, versionRevisionId: isDraftGone ? (draft.before?._rev ?? id) : id }
  if (published?.after !== undefined) {
    if (isDraftGone) {
      const approver = approverOf(store, reviewId, draft.before?._rev, id)
      // The Studio shows contributors beside an event.
      const by = approver === undefined ? {} : { contributors: [approver] }
      return event('publishDocumentVersion', { ...version, revisionId: id, publishCause: 'document.publish', ...by })
    }
    return event(published.before === undefined ? 'createLiveDocument' : 'updateLiveDocument', { revisionId: id })
  }
  if (published?.before !== undefined)
    return draft?.after === undefined ? event('deleteDocumentGroup', {}) : event('unpublishDocument', version)
  if (isDraftGone) return event('deleteDocumentVersion', version)
  return draft?.before === undefined && draft?.after !== undefined ? event('createDocumentVersion', version) : undefined
}

/**
 * The events of a document and its draft or version, newest first: created, published with who approved it, unpublished, deleted. Edits of
 * drafts are not events; the Studio reads them from the transactions.
 * @param id of the published document, or of one draft or version of it.
 * @param reviewIdOf see LakeOptions.
 */
export function documentEvents(
  store: Store,
  { id, limit, cursor }: { readonly id: string; readonly limit: number; readonly cursor: string },
  reviewIdOf: LakeOptions['reviewIdOf'],
): EventPage {
  const { publishedId } = parseDocumentId(id)
  const reviewId = reviewIdOf?.(publishedId)
  const draftId = id === publishedId ? `drafts.${publishedId}` : id
  const events: JsonObject[] = []
  let last = cursor
  for (let read = 0; read < MAX_READ; read += TRANSACTIONS_PER_READ) {
    const page = store
      .history({
        documentIds: [publishedId, draftId],
        newestFirst: true,
        limit: TRANSACTIONS_PER_READ + 1,
        ...(last !== '' && { toTransaction: last }),
      })
      .filter((transaction) => transaction.id !== last)
    for (const transaction of page) {
      const changeOf = (each: string) => transaction.changes.find(({ documentId }) => documentId === each)
      const changes = { publishedId, draftId, reviewId, published: changeOf(publishedId), draft: changeOf(draftId) }
      const event = eventOf(store, transaction, changes)
      last = transaction.id
      if (event !== undefined) events.push(event)
      if (events.length === limit) return { events, nextCursor: last }
    }
    if (page.length < TRANSACTIONS_PER_READ) return { events, nextCursor: '' }
  }
  return { events, nextCursor: last }
}
