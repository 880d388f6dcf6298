import type { SanityClient } from 'sanity'

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

/** Whether all drafts of a batch are there, which one transaction has created. */
async function isCreated(client: SanityClient, { drafts }: Batch): Promise<boolean> {
  const ids = drafts.map(({ _id }) => _id)
  const count = await client.fetch<number>('count(*[_id in $ids])', { ids }, { perspective: 'raw' })
  return count === ids.length
}

/**
 * Creates the drafts of a batch and, if it is sent, a review for each, in one transaction: all or none.
 * Where the answer is lost, it looks whether they are there.
 * @throws ClientError, ServerError or the network's error where nothing was created.
 */
export async function createDrafts(client: SanityClient, batch: Batch): Promise<void> {
  const transaction = client.transaction().transactionId(batch.id)
  for (const draft of batch.drafts) {
    transaction.createIfNotExists({ ...draft })
    if (batch.isSent) transaction.createIfNotExists(reviewOf(draft, batch.id))
  }
  try {
    await transaction.commit({ tag: 'hub.paste-links' })
  } catch (error) {
    if (!(await isCreated(client, batch).catch(() => false))) throw error
  }
}
