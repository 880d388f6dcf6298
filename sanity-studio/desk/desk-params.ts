import { REVIEW_SOON_DAYS, USUAL_REVIEW_DAYS } from '../rules/review-due.ts'
import type { DeskFacts } from './desk-list.ts'

/** What the filters of the desk ask for by `$`. */
export function toParams({ today, languages, waiting }: DeskFacts) {
  return {
    today,
    languages: [...languages],
    // A listener sees drafts under their own ids, a list under those of their published documents.
    waiting: waiting.flatMap((id) => [id, `drafts.${id}`]),
    usualDays: USUAL_REVIEW_DAYS,
    soonDays: REVIEW_SOON_DAYS,
  }
}
