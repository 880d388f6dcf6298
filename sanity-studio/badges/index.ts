import type { DocumentBadgeComponent } from 'sanity'

import { getToday } from '../review/today.ts'
import { useReview } from '../review/use-review.ts'
import { reviewDueState } from '../rules/review-due.ts'

const Draft: DocumentBadgeComponent = ({ draft, published }) => {
  if (draft === null) return null
  return {
    label: 'Draft',
    color: 'warning',
    title: published === null ? 'It is not published yet.' : 'It has changes that are not published yet.',
  }
}

const Review: DocumentBadgeComponent = ({ id, draft }) => {
  const review = useReview(id, draft)
  if (review?.state === 'approved') {
    return { label: 'Approved', color: 'success', title: 'Another person has read it and stands behind it.' }
  }
  if (review?.state === 'sent-back') {
    return { label: 'Sent back', color: 'warning', title: 'A second reader has asked for changes.' }
  }
  if (review?.state !== 'waiting') return null
  return { label: 'Waiting for review', color: 'primary', title: 'It waits for a second reader.' }
}

const ReviewDue: DocumentBadgeComponent = ({ draft, published }) => {
  const document = draft ?? published
  const state = document === null ? 'none' : reviewDueState(document, getToday())
  if (state !== 'never' && state !== 'overdue') return null
  return state === 'never'
    ? { label: 'Never reviewed', color: 'warning', title: 'Nobody has checked its facts yet.' }
    : { label: 'Review overdue', color: 'danger', title: 'Its facts have to be checked again.' }
}

const MachineTranslation: DocumentBadgeComponent = ({ draft, published }) => {
  const document = draft ?? published
  if (document?.['translationStatus'] !== 'machine-unchecked') return null
  return { label: 'Machine translation', color: 'warning', title: 'No speaker of the language has checked it.' }
}

/** The badges beside the title of a document. */
export const badges: readonly DocumentBadgeComponent[] = [Draft, Review, ReviewDue, MachineTranslation]
