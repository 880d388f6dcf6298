/** A change to a document according to the transaction log. */
export interface LoggedChange {
  /** The revision it led to, which is the id of the transaction. */
  readonly revision: string
  /** The id of the person who made it; undefined where the log could not be read or does not know. */
  readonly author: string | undefined
}

/** The review of a draft: the revisions that its document names, and who wrote the document last according to the log. */
export interface Review extends LoggedChange {
  readonly requestedRevision: string
  readonly approvedRevision: string | undefined
}

/**
 * The status of a review. `changed`: the draft has changed since it was approved. `own`: the person who changed the
 * draft last has approved it. `unknown`: the log does not say who approved it.
 */
export type ReviewStatus = 'none' | 'waiting' | 'approved' | 'changed' | 'own' | 'unknown'

/**
 * The status of a draft's review. Names in documents prove nothing, since anybody can write them: the approver is the
 * author of the transaction that last wrote the review, so an author who edits an approved review makes it her own.
 */
export function reviewStatus(draft: LoggedChange, review: Review | undefined): ReviewStatus {
  if (review === undefined) return 'none'
  if (review.approvedRevision === undefined) return 'waiting'
  if (review.approvedRevision !== draft.revision) return 'changed'
  if (draft.author === undefined || review.author === undefined) return 'unknown'
  return draft.author === review.author ? 'own' : 'approved'
}

/** What an editor has to do about each status; undefined where there is nothing to do. */
export const REVIEW_DEMANDS: Readonly<Record<ReviewStatus, string | undefined>> = {
  none: 'No second reader has approved it: press “Send for review”.',
  waiting: 'It waits for a second reader: another person has to press “Approve”.',
  approved: undefined,
  changed: 'It was changed after it had been approved: send it for review again.',
  own: 'It was approved by the person who changed it last: another person has to approve it.',
  unknown: 'The history does not say yet who approved it: wait a moment, or send it for review again.',
}

/** Why a person may not approve a draft; undefined where she may. */
export function whyNotApprove(draft: LoggedChange, person: string | undefined): string | undefined {
  if (draft.author === undefined || person === undefined) {
    return 'The history does not say yet who made the last change: wait a moment.'
  }
  return draft.author === person ? 'You made the last change, so another person has to approve it.' : undefined
}
