import { useUnstableObserveDocument, type SanityDocument } from 'sanity'

import { reviewIdOf } from '../../model/rules/review-id.ts'
import { readReview, reviewStatus, type DraftRevision, type ReviewStatus } from '../../model/rules/second-reader.ts'
import { useAuthor } from './use-author.ts'
import { useWriters } from './use-writers.ts'

/** The review of a draft as the Studio knows it now. */
export interface ObservedReview {
  readonly state: ReviewStatus
  /** The revision of the review document; undefined where there is none. */
  readonly revision: string | undefined
  /** Who wrote the review last: who approved the draft where it is approved; undefined until the log says it. */
  readonly author: string | undefined
  /** When that was. */
  readonly at: string
  /** Whether its writer and who approved it said that they sat at one machine. */
  readonly isOneMachine: boolean
  /** The revision of the draft, and who wrote in it. */
  readonly draft: DraftRevision
}

/** Observes the review of a draft; undefined where there is no draft, or while the review is loading. */
export function useReview(publishedId: string, draft: SanityDocument | null): ObservedReview | undefined {
  const reviewId = reviewIdOf(publishedId)
  const { document: stored, loading } = useUnstableObserveDocument<SanityDocument>(reviewId)
  const hasReview = stored !== null && stored !== undefined && draft !== null
  const writers = useWriters(hasReview ? [{ id: publishedId, revision: draft._rev }] : [])
  const reviewAuthor = useAuthor(hasReview ? reviewId : undefined, hasReview ? stored._rev : undefined)
  if (loading || draft === null) return undefined

  const change = { revision: draft._rev, writers: writers.get(draft._rev) }
  const review = hasReview ? readReview(stored, reviewAuthor) : undefined
  return {
    ...{ state: reviewStatus(change, review), revision: review?.revision, draft: change },
    ...{
      author: review?.author,
      at: hasReview ? stored._updatedAt : '',
      isOneMachine: hasReview && stored['oneMachine'] === true,
    },
  }
}
