import type { Fields } from '../../../model/rules/fields.ts'
import { REVIEWED_TYPES } from '../../../model/rules/review-due.ts'
import type { Change, Circumstances, Fate, Loaded } from './change.ts'
import { noteOfDraft, writesOfDraft } from './write-draft.ts'

type Review = Extract<Change, { readonly kind: 'review' }>

/** The longest time between two reviews, in days, as the form takes it (model/schema/fields/evidence-fields.ts). */
export const LONGEST_REVIEW_DAYS = 1_000

const DAY = /^\d{4}-\d{2}-\d{2}$/

/**
 * What is still missing or wrong before the day or the interval can be written, in one sentence; undefined where nothing is.
 * @param today YYYY-MM-DD.
 */
export function whyNotReview({ day, how, every }: Review, today: string): string | undefined {
  if (day === undefined && every === undefined) return 'Choose the day of the last review, the interval, or both.'
  if (day !== undefined) {
    if (!DAY.test(day) || Number.isNaN(Date.parse(day))) return 'Write the day with its year, month and day.'
    // The editor's own today, which is stricter than the rule of the form: that one knows no time zone.
    if (day > today)
      return `The review of ${day} lies in the future; today is ${today}. Write the day on which it was done.`
    if (how === undefined) return 'Say how the facts were checked on that day.'
  }
  if (every !== undefined && !(Number.isInteger(every) && every >= 1 && every <= LONGEST_REVIEW_DAYS)) {
    return `Write the interval as a whole number of days, from 1 to ${LONGEST_REVIEW_DAYS}.`
  }
  return undefined
}

/** The day of a review that was done, and how long reviews hold: facts of a document, so they go into its draft. */
export function planReview(loaded: Loaded, change: Review, { today, newId }: Circumstances): Fate {
  const why = whyNotReview(change, today)
  if (why !== undefined) return { state: 'refused', why }
  const { type, published, draft } = loaded
  if (!REVIEWED_TYPES.includes(type)) return { state: 'refused', why: 'It states no facts that are checked.' }
  const shown: Fields = draft ?? published ?? {}
  if (shown['translationOf'] !== undefined) {
    return { state: 'refused', why: 'It is a translation: its original is checked.' }
  }
  const { day, how, every } = change
  const after: Fields = {
    ...(day === undefined ? {} : { lastReviewed: day, lastReviewedHow: how }),
    ...(every === undefined ? {} : { reviewEveryDays: every }),
  }
  if (Object.entries(after).every(([field, value]) => shown[field] === value)) {
    return { state: 'same', why: 'Its review is written so already.' }
  }
  return { state: 'change', note: noteOfDraft(loaded), writes: writesOfDraft(loaded, after, newId()) }
}
