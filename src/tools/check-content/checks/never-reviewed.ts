import { judgeReview } from '../../../../sanity-studio/rules/review-due.ts'
import type { Check } from '../check.ts'
import { counted } from '../wording.ts'

/**
 * Warns of what nobody has reviewed, once for all of it: the Studio would not publish it, but the content
 * began that way, and hundreds of equal lines would hide the others. The other facts that the Studio asks
 * for (sanity-studio/rules/may-publish.ts) are errors of the schema, fact-sources.ts and dates.ts here.
 */
export const checkNeverReviewed: Check = ({ documents, today }) => {
  const never = documents.filter((document) => judgeReview(document, today) === 'never')
  return ({ document, parent }) => {
    if (parent !== undefined || document !== never[0]) return undefined
    const others = never.length === 1 ? '' : `, nor ${counted(never.length - 1, 'other document')}`
    return {
      level: 'warning',
      what: `Nobody has reviewed this document yet${others}.`,
      fix: 'Check every fact, then write the day into “Last reviewed”; the Studio lists what is left on its desk.',
    }
  }
}
