import { isWordless, type Fields } from '../rules/fields.ts'
import { summarise } from './state.ts'

/**
 * Why a draft cannot be sent to a second reader: there is nothing to read; undefined where it can.
 * @param original of a translation; undefined where it translates nothing, or where that is not known.
 */
export function whyNotSend(draft: Fields, original: Fields | undefined): string | undefined {
  if (original !== undefined) {
    const { counts, all } = summarise(original, draft)
    if (counts.missing > 0)
      return `${counts.missing} of ${all} texts are not translated yet: write them in the view “Translation”, then send it.`
  }
  return isWordless(draft['title']) ? 'It has no title with words: write one before somebody reads it.' : undefined
}
