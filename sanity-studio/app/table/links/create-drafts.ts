import type { SanityClient } from '@sanity/client'

import { commitOnce } from '../../connection/commit-once.ts'
import type { LinkDraft } from '../../../model/pasted/link-draft.ts'
import { reviewIdOf } from '../../../model/rules/review-id.ts'

/** Drafts to create in one transaction. The same batch can be sent again: what exists stays as it is. */
export interface Batch {
  /** The id of the transaction, which is the revision of each draft; and that of the review which they share. */
  readonly id: string
  readonly drafts: readonly LinkDraft[]
  /** Whether a second reader is asked to read them, all in one list. */
  readonly isSent: boolean
}

function reviewOf({ _id, _type }: LinkDraft, batch: string) {
  const documentId = _id.replace(/^drafts\./, '')
  return {
    ...{ _id: reviewIdOf(documentId), _type: 'review', documentId, documentType: _type },
    ...{ requestedRevision: batch, batch },
  }
}

/**
 * Creates the drafts of a batch and, if it is sent, a review for each, in one transaction: all or none.
 * @throws ClientError, ServerError or the network's error where nothing was created.
 */
export async function createDrafts(client: SanityClient, { id, drafts, isSent }: Batch): Promise<void> {
  const created = drafts.flatMap((draft) => [{ ...draft }, ...(isSent ? [reviewOf(draft, id)] : [])])
  const mutations = created.map((document) => ({ createIfNotExists: document }))
  await commitOnce(client, id, mutations, 'hub.paste-links')
}
