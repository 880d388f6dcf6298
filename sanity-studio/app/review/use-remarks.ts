import { useToast } from '@sanity/ui/toast'
import { useMemo } from 'react'
import { useClient, useUnstableObserveDocument, type SanityDocument } from 'sanity'

import { API_VERSION } from '../connection/api-version.ts'
import { remarksOf, type ReviewRemark } from '../../model/rules/review-remarks.ts'
import { reviewIdOf } from '../../model/rules/review-id.ts'

/** What a second reader has said about a document, and how its author answers. */
export interface Remarks {
  readonly all: readonly ReviewRemark[]
  /**
   * Whether they can be marked as done. Not once the draft is approved: whoever writes into the review then takes the
   * place of the person who approved it.
   */
  readonly isOpen: boolean
  setDone(remark: ReviewRemark, isDone: boolean): void
}

/** Observes the remarks in the review of a document. */
export function useRemarks(publishedId: string): Remarks {
  const client = useClient({ apiVersion: API_VERSION })
  const toast = useToast()
  const reviewId = reviewIdOf(publishedId)
  const { document } = useUnstableObserveDocument<SanityDocument>(reviewId)
  return useMemo(
    () => ({
      all: remarksOf(document ?? undefined),
      isOpen: document?.['approvedRevision'] === undefined,
      setDone({ key }, isDone) {
        client
          .patch(reviewId)
          .set({ [`remarks[_key=="${key}"].done`]: isDone })
          .commit()
          .catch(() => toast.push({ status: 'error', title: 'It was not marked: check the connection and try again.' }))
      },
    }),
    [client, document, reviewId, toast],
  )
}
