import { noteOfCheck, whyNotChecked } from '../../review/record-check.ts'
import type { ReviewMethod } from '../../../model/rules/review-method.ts'
import { patchTo, type Circumstances, type Fate, type Loaded } from './change.ts'

const FIELDS = ['lastReviewed', 'lastReviewedHow']

/** “Checked today, nothing to change”, which is written into what is published. */
export function planChecked({ published, draft }: Loaded, how: ReviewMethod, { today, newId }: Circumstances): Fate {
  const why = whyNotChecked(published, draft !== undefined, how, today)
  if (published === undefined || why !== undefined) return { state: 'refused', why: why ?? 'It is not published.' }
  if (published['lastReviewed'] === today && published['lastReviewedHow'] === how) {
    return { state: 'same', why: 'It was checked today, in the same way.' }
  }
  const transactionId = newId()
  const checked = { lastReviewed: today, lastReviewedHow: how }
  const note = noteOfCheck(published, checked)
  return {
    state: 'change',
    note: undefined,
    writes: {
      transactionId,
      mutations: [
        patchTo(published._id, published._rev, FIELDS, checked),
        ...(note === undefined ? [] : [{ createIfNotExists: note }]),
      ],
      undo: [
        patchTo(published._id, transactionId, FIELDS, published),
        ...(note === undefined ? [] : [{ delete: { id: note._id } }]),
      ],
    },
  }
}
