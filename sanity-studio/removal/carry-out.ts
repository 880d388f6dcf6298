import type { SanityClient, SanityDocument } from 'sanity'

import { changeNote, describeChange, type ChangeReader } from '../rules/change-note.ts'
import { removalIdOf, type RemovalKind } from '../rules/removal.ts'
import { reviewIdOf } from '../rules/review-id.ts'

/** A published document that somebody wants to remove. */
export interface Removable {
  /** Its published id. */
  readonly id: string
  readonly type: string
  readonly published: SanityDocument
  readonly draft: SanityDocument | null
}

/** Writes the request to remove a document, in place of an earlier one. @throws ClientError, ServerError */
export async function askForRemoval(
  client: SanityClient,
  { id, type, published }: Removable,
  { kind, reason }: { readonly kind: RemovalKind; readonly reason: string },
): Promise<void> {
  await client.createOrReplace({
    _id: removalIdOf(id),
    _type: 'removal',
    documentId: id,
    documentType: type,
    kind,
    reason: reason.trim(),
    requestedRevision: published._rev,
  })
}

/** Approves a request. @throws ClientError where it was changed or withdrawn in the meantime. */
export async function approveRemoval(
  client: SanityClient,
  { id, published }: Removable,
  requestRevision: string,
): Promise<void> {
  await client.patch(removalIdOf(id)).set({ approvedRevision: published._rev }).ifRevisionId(requestRevision).commit()
}

/** Takes a request back, or refuses it. @throws ClientError, ServerError */
export async function withdrawRemoval(client: SanityClient, id: string): Promise<void> {
  await client.delete(removalIdOf(id))
}

function draftOf(published: SanityDocument, id: string): SanityDocument {
  return { ...published, _id: `drafts.${id}` }
}

/**
 * Deletes a published document with its draft and review, or leaves it as a draft, and tells readers. The request goes in
 * the same transaction, by which the list “Removed” knows the reason.
 * @param told who has read the removal, and the day (YYYY-MM-DD).
 * @throws ClientError where other documents refer to it, or where the lake asks for a second reader.
 */
export async function carryOut(
  client: SanityClient,
  { id, type, published, draft }: Removable,
  kind: RemovalKind,
  told: { readonly readBy: ChangeReader; readonly day: string },
): Promise<void> {
  const transaction = client.transaction().delete(id).delete(removalIdOf(id))
  const change = describeChange(published, undefined)
  if (change !== undefined) {
    const about = { documentId: id, documentType: type, revision: `${published._rev} withdrawn` }
    transaction.createIfNotExists(changeNote(change, { ...about, ...told }))
  }
  if (kind === 'unpublish') transaction.createIfNotExists(draftOf(published, id))
  else {
    transaction.delete(reviewIdOf(id))
    if (draft !== null) transaction.delete(draft._id)
  }
  await transaction.commit({ tag: `hub.${kind}` })
}
