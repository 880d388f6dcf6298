import { needsSecondReader } from '../../../model/rules/may-publish.ts'
import { whyUnfinished } from '../../../model/rules/what-is-left.ts'
import { readReview } from '../../../model/rules/second-reader.ts'
import { whyNotSend } from '../../../model/translation-units/may-send.ts'
import { reviewRequest } from '../../review/review-request.ts'
import { formReasons } from './form-reasons.ts'
import { patchTo, type Circumstances, type Fate, type Loaded, type Writes } from './change.ts'

const REVIEW_FIELDS = ['requestedRevision', 'approvedRevision', 'oneMachine', 'sentBackIn']

function whyNot({ id, draft }: Loaded, { secondReader, checks }: Circumstances): string | undefined {
  if (draft === undefined) return 'It has no draft: what is published was read already.'
  if (needsSecondReader(draft, secondReader)) return whyNotSend(draft, checks.get(id)?.original)
  return 'Nobody else has to read it: publish it in its form.'
}

function whySame({ draft, review }: Loaded): string | undefined {
  const read = review && readReview(review, undefined)
  if (read?.step === 'waiting') return 'It waits for a second reader already.'
  return read?.step === 'approved' && read.approvedRevision === draft?._rev ? 'It is approved already.' : undefined
}

/** What takes a request back: the review is as it was before, or gone. */
function undoOf({ draft, review }: Loaded, reviewId: string, transactionId: string): Writes['undo'] {
  const alone =
    draft?.['publishedAlone'] === undefined ? [] : [patchTo(draft._id, transactionId, ['publishedAlone'], draft)]
  const before = patchTo(reviewId, transactionId, REVIEW_FIELDS, review ?? {})
  return [...alone, before, ...(review === undefined ? [{ delete: { id: reviewId } }] : [])]
}

/** “Send for review”, as the form of a document does it. */
export function planSend(loaded: Loaded, circumstances: Circumstances): Fate {
  const { draft } = loaded
  const why = whyNot(loaded, circumstances)
  if (draft === undefined || why !== undefined) return { state: 'refused', why: why ?? 'It has no draft.' }
  const same = whySame(loaded)
  if (same !== undefined) return { state: 'same', why: same }
  const transactionId = circumstances.newId()
  const { reviewId, mutations } = reviewRequest(draft, transactionId)
  return {
    state: 'change',
    note: whyUnfinished(formReasons(loaded, circumstances)),
    writes: { transactionId, mutations, undo: undoOf(loaded, reviewId, transactionId) },
  }
}
