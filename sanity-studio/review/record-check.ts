import type { SanityClient } from '@sanity/client'

import { isFields } from '../rules/fields.ts'
import { findReasonsAgainst } from '../rules/may-publish.ts'
import { REVIEWED_TYPES } from '../rules/review-due.ts'
import type { ReviewMethod } from '../rules/review-method.ts'

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

/**
 * Writes into a published document that a person checked its facts today and found nothing to change: the day and how
 * she checked. Who she is says the transaction. It is published at once, without a second reader: no word changes that
 * somebody acts on, and what a second person could confirm is only that the first one looked. The other rules hold.
 * @param today YYYY-MM-DD.
 * @returns why it was not recorded, in one sentence; undefined where it was.
 * @throws ClientError where somebody else changed the document at the same moment, or the server cannot be reached.
 */
export async function recordCheck(
  client: SanityClient,
  id: string,
  lastReviewedHow: ReviewMethod,
  today: string,
): Promise<string | undefined> {
  const { published, draft } = await client.fetch<Record<'published' | 'draft', unknown>>(
    PAIR,
    { id },
    { perspective: 'raw' },
  )
  const why = whyNotChecked(published, draft !== null, lastReviewedHow, today)
  if (why !== undefined || !isFields(published)) return why
  await client.patch(id).set({ lastReviewed: today, lastReviewedHow }).ifRevisionId(String(published['_rev'])).commit()
  return undefined
}
