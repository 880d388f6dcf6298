/** A change to a document as the transaction log tells it. */
export interface LoggedChange {
  /** The revision it led to, which is the id of the transaction. */
  readonly revision: string
  /** The id of the person who made it; undefined where the log could not be read or does not know. */
  readonly author: string | undefined
}

/** The second reading of a draft: what its document says, and who wrote that last according to the log. */
export interface Reading extends LoggedChange {
  readonly requestedRevision: string
  readonly approvedRevision: string | undefined
}

/**
 * How the second reading stands. `changed`: the draft is no longer what was approved. `own`: the person
 * who changed the draft last has approved it. `unknown`: the log does not say who it was.
 */
export type ReadingState = 'none' | 'waiting' | 'approved' | 'changed' | 'own' | 'unknown'

/**
 * Judges a second reading. Names that anybody could type are not asked: an approval is the work of the
 * author of the transaction that last wrote it, so whoever changes it afterwards makes it her own.
 */
export function judgeReading(draft: LoggedChange, reading: Reading | undefined): ReadingState {
  if (reading === undefined) return 'none'
  if (reading.approvedRevision === undefined) return 'waiting'
  if (reading.approvedRevision !== draft.revision) return 'changed'
  if (draft.author === undefined || reading.author === undefined) return 'unknown'
  return draft.author === reading.author ? 'own' : 'approved'
}

/** What each state asks of the people; undefined for the one that is well. */
export const READING_DEMANDS: Readonly<Record<ReadingState, string | undefined>> = {
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
