import type { DocumentBadgeComponent } from 'sanity'

import { useObstacles } from '../conflicts/use-conflicts.ts'
import { useHubStatus } from '../hub-status/use-hub-status.ts'
import { useRemoval } from '../removal/use-removal.ts'
import { getToday } from '../review/today.ts'
import { useReview } from '../review/use-review.ts'
import { useSwitchedOff } from '../review/use-switched-off.ts'
import { reviewDueState } from '../../model/rules/review-due.ts'

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

/** A hub that cannot be asked has no badge: the line above the form says what to do. */
const HUB_COLORS = {
  on: 'success',
  waiting: 'primary',
  off: 'danger',
  unpublished: undefined,
  unknown: undefined,
} as const

const Hub: DocumentBadgeComponent = (props) => {
  const { state, headline, because } = useHubStatus(props, useObstacles(props.id))
  const color = HUB_COLORS[state]
  if (props.published === null || color === undefined) return null
  return { label: headline, color, title: because.join(' ') }
}

const PublishedAlone: DocumentBadgeComponent = ({ published }) => {
  const day = published?.['publishedAlone']
  if (typeof day !== 'string') return null
  const title = `It was published on ${day} by somebody who works alone. “Send for review” asks a second person.`
  return { label: 'Read by nobody else', color: 'warning', title }
}

const RemovalAsked: DocumentBadgeComponent = ({ id, published }) => {
  const request = useRemoval(id)
  if (published === null || request === null || request === undefined) return null
  return { label: 'Asked to be removed', color: 'danger', title: `The reason: ${request.reason}` }
}

const SecondReaderOff: DocumentBadgeComponent = () => {
  const { isOff } = useSwitchedOff()
  if (!isOff) return null
  return { label: 'No second reader', color: 'warning', title: 'The second reader is switched off in the settings.' }
}

/** The badges beside the title of a document. */
export const badges: readonly DocumentBadgeComponent[] = [
  Hub,
  Draft,
  Review,
  RemovalAsked,
  SecondReaderOff,
  ReviewDue,
  PublishedAlone,
  MachineTranslation,
]
