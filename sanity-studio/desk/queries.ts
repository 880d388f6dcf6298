import type { Fields } from '../rules/fields.ts'
import { REVIEW_SOON_DAYS, USUAL_REVIEW_DAYS } from '../rules/review-due.ts'
import { groupsOf } from './by-risk.ts'
import type { DeskFacts } from './desk-list.ts'
import { DESK } from './lists.ts'

/**
 * GROQ for the published ids of the documents whose review is requested and neither approved nor sent back.
 * @public used by files of the Studio that the check for dead code does not read
 */
export const WAITING_IDS_QUERY = '*[_type == "review" && !defined(approvedRevision) && !defined(sentBackIn)].documentId'

/**
 * Published ids and the ids of their drafts: a list sees a draft under the former, a listener also under the latter.
 * @public used by files of the Studio that the check for dead code does not read
 */
export function withDraftIds(publishedIds: readonly string[]): string[] {
  return publishedIds.flatMap((id) => [id, `drafts.${id}`])
}

/** The parameters of the filters of the desk. */
export function toParams({ today, languages, waiting, sentBack, outdated, translated, removals }: DeskFacts) {
  return {
    today,
    languages: [...languages],
    waiting: withDraftIds(waiting),
    sentBack: withDraftIds(sentBack),
    outdated: withDraftIds(outdated),
    translated: withDraftIds(translated),
    removals: withDraftIds(removals),
    usualDays: USUAL_REVIEW_DAYS,
    soonDays: REVIEW_SOON_DAYS,
  }
}

/**
 * GROQ for the facts that the filters need: the hub's languages besides English, and the ids that wait, were sent back or
 * may be removed.
 */
export const DESK_FACTS_QUERY = `{
  "languages": array::unique(*[_type == "siteSettings" && language != "en"].language),
  "waiting": ${WAITING_IDS_QUERY},
  "sentBack": *[_type == "review" && defined(sentBackIn)].documentId,
  "removals": *[_type == "removal" && !defined(approvedRevision)].documentId,
  "translations": *[defined(translationOf)]{"original": translationOf._ref, language}
}`

/**
 * The ids of the originals that are translated into every one of some languages. Computed here, since GROQ would look
 * through all documents for each of them.
 * @param translations those that DESK_FACTS_QUERY finds.
 */
export function translatedIntoAll(translations: readonly Fields[], languages: readonly string[]): readonly string[] {
  const byOriginal = Map.groupBy(translations, ({ original }) => String(original))
  return [...byOriginal].flatMap(([original, all]) => {
    const written = new Set(all.map(({ language }) => language))
    return languages.every((language) => written.has(language)) ? [original] : []
  })
}

const COUNTED = DESK.flatMap((list) => (list.byRisk === true ? [list, ...groupsOf(list)] : [list]))

/** One query that counts the documents of every list and of its groups, by the id of each. */
export const DESK_COUNTS_QUERY = `{
  ${COUNTED.map(({ id, filter }) => `"${id}": count(*[${filter}])`).join(',\n  ')}
}`
