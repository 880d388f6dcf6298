import type { Fields } from './fields.ts'
import { ruleOf } from './groq-rule.ts'

/** A change to a document according to the transaction log. */
export interface LoggedChange {
  /** The revision it led to, which is the id of the transaction. */
  readonly revision: string
  /** The id of the person who made it; undefined where the log could not be read or does not know. */
  readonly author: string | undefined
}

/** A revision of a draft, and who wrote it. */
export interface DraftRevision {
  readonly revision: string
  /** The ids of all who wrote what is not published of it (`draft-writers.ts`); undefined where the log does not say. */
  readonly writers: readonly string[] | undefined
}

/** How far a review is by what its document says. */
type ReviewStep = 'waiting' | 'sent-back' | 'approved'

/** GROQ for that of a review. Who wrote and approved a draft only the log knows. */
export const REVIEW_STEP =
  'select(defined(sentBackIn) => "sent-back", defined(approvedRevision) => "approved", "waiting")'

const stepOf = ruleOf(REVIEW_STEP)

/** The review of a draft, and who wrote the document last according to the log. */
export interface Review extends LoggedChange {
  readonly step: ReviewStep
  readonly approvedRevision: unknown
}

const STEPS: readonly ReviewStep[] = ['sent-back', 'approved']

/**
 * Reads a review document.
 * @param author of its last transaction according to the log; undefined where the log does not know.
 */
export function readReview(document: Fields & { readonly _rev: string }, author: string | undefined): Review {
  const { _rev: revision, approvedRevision } = document
  const step = stepOf(document)
  return { revision, author, approvedRevision, step: STEPS.find((one) => one === step) ?? 'waiting' }
}

/**
 * The status of a review. `sent-back`: a second reader has asked for changes. `changed`: the draft has changed since it was
 * approved. `own`: a person who wrote in the draft has approved it. `unknown`: the log does not say who wrote or approved it.
 */
export type ReviewStatus = 'none' | 'waiting' | 'sent-back' | 'approved' | 'changed' | 'own' | 'unknown'

/**
 * The status of a draft's review. Names in documents prove nothing, since anybody can write them: the approver is the
 * author of the transaction that last wrote the review, so an author who edits an approved review makes it her own.
 */
export function reviewStatus(draft: DraftRevision, review: Review | undefined): ReviewStatus {
  if (review === undefined) return 'none'
  if (review.step !== 'approved') return review.step
  if (review.approvedRevision !== draft.revision) return 'changed'
  if (draft.writers === undefined || review.author === undefined) return 'unknown'
  return draft.writers.includes(review.author) ? 'own' : 'approved'
}

/** What an editor has to do about each status; undefined where there is nothing to do. */
export const REVIEW_DEMANDS: Readonly<Record<ReviewStatus, string | undefined>> = {
  none: 'No second reader has approved it: press “Send for review”.',
  waiting: 'It waits for a second reader: another person has to press “Approve”.',
  'sent-back': 'A second reader sent it back: answer the remarks, then press “Send for review again”.',
  approved: undefined,
  changed: 'It was changed after it had been approved: send it for review again.',
  own: 'It was approved by a person who wrote in it: somebody who did not has to approve it.',
  unknown: 'The history does not say yet who wrote and approved it: wait a moment, or send it for review again.',
}

/** Why a person may not approve a draft; undefined where she may. */
export function whyNotApprove({ writers }: DraftRevision, person: string | undefined): string | undefined {
  if (writers === undefined || person === undefined) {
    return 'The history does not say yet who wrote it: wait a moment.'
  }
  if (!writers.includes(person)) return undefined
  if (writers.length === 1) return 'You wrote it, so another person has to approve it.'
  return 'You wrote in it as others did, so a person who did not has to approve it, or you take your changes back.'
}

/** Why a person may not send a draft back; undefined where she may. */
export function whyNotSendBack(draft: DraftRevision, person: string | undefined): string | undefined {
  return whyNotApprove(draft, person)?.replace('approve it', 'read it')
}

/** Why somebody works alone: the site does without a second reader, or there is nobody else. */
export type AloneReason = 'switched-off' | 'one-person'

/**
 * What an editor is told about why she works alone, and how that ends.
 * @public used by files of the Studio that the check for dead code does not read
 */
export const ALONE_SENTENCES: Readonly<Record<AloneReason, string>> = {
  'switched-off': 'The second reader is switched off under “Site, Settings, Second reader”.',
  'one-person':
    'Nobody else has signed in on this machine. As soon as somebody has, another person has to approve what you publish. ' +
    'They open your address in a browser of their own, press “Sign out” under the initials at the top, and sign in by name.',
}

/**
 * Whether somebody works alone, so that nobody can read what she publishes: undefined where another person has to.
 * @param isOn the setting of the site.
 * @param people how many have ever signed in; undefined where that is not known, as in Sanity’s cloud.
 */
export function whyAlone(isOn: boolean, people: number | undefined): AloneReason | undefined {
  if (!isOn) return 'switched-off'
  return people === 1 ? 'one-person' : undefined
}
