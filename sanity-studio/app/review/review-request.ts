import type { Mutation } from '@sanity/client'

import { reviewIdOf } from '../../model/rules/review-id.ts'
import type { Stored } from '../../model/rules/stored.ts'

/**
 * What asks a second reader to read a draft, in one transaction. Who asks is the author of the transaction; the review
 * document holds no name.
 * @param transactionId of that transaction: the revision of the draft, where it is changed as well.
 */
export function reviewRequest(
  draft: Stored,
  transactionId: string,
): { readonly reviewId: string; readonly mutations: readonly Mutation[] } {
  const documentId = draft._id.replace(/^drafts\./, '')
  const reviewId = reviewIdOf(documentId)
  const isAlone = draft['publishedAlone'] !== undefined
  const requestedRevision = isAlone ? transactionId : draft._rev
  return {
    reviewId,
    mutations: [
      // What another person will have read is not marked as read by nobody else.
      ...(isAlone ? [{ patch: { id: draft._id, unset: ['publishedAlone'] } }] : []),
      {
        createIfNotExists: { _id: reviewId, _type: 'review', documentId, documentType: draft._type, requestedRevision },
      },
      // The remarks stay: the second reader sees what became of them.
      { patch: { id: reviewId, set: { requestedRevision }, unset: ['approvedRevision', 'oneMachine', 'sentBackIn'] } },
    ],
  }
}
