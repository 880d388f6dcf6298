import { useUnstableObserveDocument, type SanityDocument } from 'sanity'

import { reviewIdOf } from '../rules/review-id.ts'
import { readReview, reviewStatus, type LoggedChange, type ReviewStatus } from '../rules/second-reader.ts'
import { useAuthor } from './use-author.ts'

/** The review of a draft as the Studio knows it now. */
export interface ObservedReview {
  readonly state: ReviewStatus
  /** The revision of the review document; undefined where there is none. */
  readonly revision: string | undefined
  /** The last change of the draft. */
  readonly draft: LoggedChange
}

/** Observes the review of a draft; undefined where there is no draft, or while the review is loading. */
export function useReview(publishedId: string, draft: SanityDocument | null): ObservedReview | undefined {
  const reviewId = reviewIdOf(publishedId)
  const { document: stored, loading } = useUnstableObserveDocument<SanityDocument>(reviewId)
  const hasReview = stored !== null && stored !== undefined && draft !== null
  const draftAuthor = useAuthor(hasReview ? draft._id : undefined, hasReview ? draft._rev : undefined)
  const reviewAuthor = useAuthor(hasReview ? reviewId : undefined, hasReview ? stored._rev : undefined)
  if (loading || draft === null) return undefined

  const change = { revision: draft._rev, author: draftAuthor }
  const review = hasReview ? readReview(stored, reviewAuthor) : undefined
  return { state: reviewStatus(change, review), revision: review?.revision, draft: change }
}
