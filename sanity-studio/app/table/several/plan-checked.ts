import { changeNote, describeChange } from '../../../model/rules/change-note.ts'
import { findReasonsAgainst } from '../../../model/rules/may-publish.ts'
import { REVIEWED_TYPES } from '../../../model/rules/review-due.ts'
import type { ReviewMethod } from '../../../model/rules/review-method.ts'
import type { Stored } from '../../../model/rules/stored.ts'
import { patchTo, type Circumstances, type Fate, type Loaded } from './change.ts'

const FIELDS = ['lastReviewed', 'lastReviewedHow']

/** Why a check cannot be written, in one sentence; undefined where it can. @param checked the document with the check. */
function whyNotChecked(checked: Stored, hasDraft: boolean, today: string): string | undefined {
  if (!REVIEWED_TYPES.includes(checked._type)) return 'It states no facts that are checked.'
  if (checked['translationOf'] !== undefined) return 'It is a translation: its original is checked.'
  if (hasDraft) {
    return 'It has changes that are not published: write the day into “Last reviewed” and publish both together.'
  }
  const question = { document: checked, errors: [], reviewStatus: 'none', secondReader: false, today } as const
  const [reason] = findReasonsAgainst(question)
  return reason === undefined ? undefined : `It has something to change: ${reason}`
}

/**
 * “Checked today, nothing to change”, which is written into what is published: the day, and how she checked. Who she is says the
 * transaction. It needs no second reader: no word changes that somebody acts on, and what a second person could confirm is only
 * that the first one looked. The other rules hold. Readers are told in the same transaction.
 */
export function planChecked(
  { published, draft }: Loaded,
  how: ReviewMethod,
  { today, newId }: Pick<Circumstances, 'today' | 'newId'>,
): Fate {
  if (published === undefined) {
    return { state: 'refused', why: 'It is not published: write the day into “Last reviewed” of the draft.' }
  }
  const fields = { lastReviewed: today, lastReviewedHow: how }
  const checked = { ...published, ...fields }
  const why = whyNotChecked(checked, draft !== undefined, today)
  if (why !== undefined) return { state: 'refused', why }
  if (published['lastReviewed'] === today && published['lastReviewedHow'] === how) {
    return { state: 'same', why: 'It was checked today, in the same way.' }
  }
  const transactionId = newId()
  const { _id: documentId, _type: documentType, _rev: revision } = published
  const change = describeChange(published, checked)
  const notes =
    change === undefined
      ? []
      : [changeNote(change, { documentId, documentType, revision, day: today, readBy: 'one-person' })]
  return {
    state: 'change',
    note: undefined,
    writes: {
      transactionId,
      mutations: [
        patchTo(documentId, revision, FIELDS, checked),
        ...notes.map((note) => ({ createIfNotExists: note })),
      ],
      undo: [
        patchTo(documentId, transactionId, FIELDS, published),
        ...notes.map(({ _id }) => ({ delete: { id: _id } })),
      ],
    },
  }
}
