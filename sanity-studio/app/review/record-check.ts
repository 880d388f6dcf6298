import type { SanityClient } from '@sanity/client'

import { changeNote, describeChange, type ChangeNote } from '../../model/rules/change-note.ts'
import { isFields } from '../../model/rules/fields.ts'
import { findReasonsAgainst } from '../../model/rules/may-publish.ts'
import { REVIEWED_TYPES } from '../../model/rules/review-due.ts'
import type { ReviewMethod } from '../../model/rules/review-method.ts'
import { isStored, type Stored } from '../../model/rules/stored.ts'

const PAIR = '{"published": *[_id == $id][0], "draft": *[_id == "drafts." + $id][0]._id}'

/**
 * Why it cannot be written into a document that a person checked its facts and found nothing to change, in one sentence;
 * undefined where it can.
 * @param hasDraft whether it has changes that are not published.
 * @param today YYYY-MM-DD.
 */
export function whyNotChecked(
  published: unknown,
  hasDraft: boolean,
  lastReviewedHow: ReviewMethod,
  today: string,
): string | undefined {
  if (!isFields(published) || typeof published['_type'] !== 'string') {
    return 'It is not published: write the day into “Last reviewed” of the draft.'
  }
  if (!REVIEWED_TYPES.includes(published['_type'])) return 'It states no facts that are checked.'
  if (published['translationOf'] !== undefined) return 'It is a translation: its original is checked.'
  if (hasDraft) {
    return 'It has changes that are not published: write the day into “Last reviewed” and publish both together.'
  }
  const document = { ...published, _type: published['_type'], lastReviewed: today, lastReviewedHow }
  const [reason] = findReasonsAgainst({ document, errors: [], reviewStatus: 'none', secondReader: false, today })
  return reason === undefined ? undefined : `It has something to change: ${reason}`
}

/** What a check writes into a document. */
interface CheckFields {
  readonly lastReviewed: string
  readonly lastReviewedHow: ReviewMethod
}

/**
 * The note that tells readers of a check; undefined where they are not told of such documents.
 * @param published with its id, type and revision, before the check is written.
 */
export function noteOfCheck(published: Stored, checked: CheckFields): ChangeNote | undefined {
  const change = describeChange(published, { ...published, ...checked })
  const { _id: documentId, _type: documentType, _rev: revision } = published
  return (
    change &&
    changeNote(change, { documentId, documentType, revision, day: checked.lastReviewed, readBy: 'one-person' })
  )
}

/** A document as a person saw it when she checked it. */
export interface ShownRevision {
  /** The published id. */
  readonly id: string
  readonly revision: string
}

/**
 * Writes into a published document that a person checked its facts today and found nothing to change: the day and how
 * she checked. Who she is says the transaction. It is published at once, without a second reader: no word changes that
 * somebody acts on, and what a second person could confirm is only that the first one looked. The other rules hold.
 * Readers are told in the same transaction.
 * @param shown what she checked: nothing is recorded of what somebody has changed since.
 * @param today YYYY-MM-DD.
 * @returns why it was not recorded, in one sentence; undefined where it was.
 * @throws ClientError where somebody else changed the document at the same moment, or the server cannot be reached.
 */
export async function recordCheck(
  client: SanityClient,
  { id, revision }: ShownRevision,
  lastReviewedHow: ReviewMethod,
  today: string,
): Promise<string | undefined> {
  const { published, draft } = await client.fetch<Record<'published' | 'draft', unknown>>(
    PAIR,
    { id },
    { perspective: 'raw' },
  )
  const why = whyNotChecked(published, draft !== null, lastReviewedHow, today)
  if (why !== undefined || !isStored(published)) return why
  if (published._rev !== revision) return 'Somebody changed it since it was shown to you: open it and look.'
  const checked = { lastReviewed: today, lastReviewedHow }
  const transaction = client.transaction().patch(id, (patch) => patch.set(checked).ifRevisionId(revision))
  const note = noteOfCheck(published, checked)
  await (note === undefined ? transaction : transaction.createIfNotExists(note)).commit()
  return undefined
}
