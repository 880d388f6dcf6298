import { REVIEW_SOON_DAYS, USUAL_REVIEW_DAYS } from '../rules/review-due.ts'
import type { DeskFacts } from './desk-list.ts'
import { idsAsSeen } from './waiting-ids.ts'

/** What the filters of the desk ask for by `$`. */
export function toParams({ today, languages, waiting }: DeskFacts) {
  return {
    today,
    languages: [...languages],
    waiting: idsAsSeen(waiting),
    usualDays: USUAL_REVIEW_DAYS,
    soonDays: REVIEW_SOON_DAYS,
  }
}
