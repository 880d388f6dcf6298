import type { Reference, SanityClient, SanityDocument } from 'sanity'

import { changeNote, describeChange, type ChangeReader } from '../../model/rules/change-note.ts'
import { removalIdOf, type RemovalKind } from '../../model/rules/removal.ts'
import { reviewIdOf } from '../../model/rules/review-id.ts'

type Transaction = ReturnType<SanityClient['transaction']>

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

/** A reference to a document that is not published; it becomes strong when the document that has it is published. */
function weakly(id: string, type: string): Reference {
  return { _type: 'reference', _ref: id, _weak: true, _strengthenOnPublish: { type } }
}

/**
 * Removes the translations of a document as it is removed itself. They would keep it where it is, and nobody removes seven
 * documents, each with a second reader, while a wrong answer is on the hub.
 * @param found the translations, published ones and drafts.
 */
function removeTranslations(
  transaction: Transaction,
  { id, type }: Removable,
  kind: RemovalKind,
  found: readonly SanityDocument[],
): void {
  const drafts = new Set(found.map(({ _id }) => _id).filter((each) => each.startsWith('drafts.')))
  const translationOf = weakly(id, type)
  for (const translation of found) {
    const { _id } = translation
    if (drafts.has(_id)) {
      if (kind === 'delete') transaction.delete(_id)
      else transaction.patch(_id, { set: { translationOf } })
      continue
    }
    transaction.delete(_id).delete(removalIdOf(_id))
    if (kind === 'delete') transaction.delete(reviewIdOf(_id))
    else if (!drafts.has(`drafts.${_id}`))
      transaction.createIfNotExists({ ...draftOf(translation, _id), translationOf })
  }
}

/**
 * Deletes a published document with its draft, its review and its translations, or leaves them as drafts, and tells readers.
 * The request goes in the same transaction, by which the list “Removed” knows the reason.
 * @param translations their published ids.
 * @param told who has read the removal, and the day (YYYY-MM-DD).
 * @throws ClientError where other documents refer to it, or where the lake asks for a second reader.
 */
export async function carryOut(
  client: SanityClient,
  removable: Removable,
  translations: readonly string[],
  kind: RemovalKind,
  told: { readonly readBy: ChangeReader; readonly day: string },
): Promise<void> {
  const { id, type, published, draft } = removable
  const ids = translations.flatMap((translation) => [translation, `drafts.${translation}`])
  const found = await client.fetch<SanityDocument[]>('*[_id in $ids]', { ids }, { perspective: 'raw' })
  const transaction = client.transaction().delete(id).delete(removalIdOf(id))
  removeTranslations(transaction, removable, kind, found)
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
