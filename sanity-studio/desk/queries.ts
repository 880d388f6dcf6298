import { fieldsIn, isFields, textsIn } from '../rules/fields.ts'
import { REVIEW_SOON_DAYS, USUAL_REVIEW_DAYS } from '../rules/review-due.ts'
import { groupsOf } from './by-risk.ts'
import { DESK, IS_TO_BE_TRANSLATED } from './lists.ts'

/**
 * The parameters of the filters of the desk.
 * @param today YYYY-MM-DD.
 */
export function deskParams(today: string) {
  return { today, usualDays: USUAL_REVIEW_DAYS, soonDays: REVIEW_SOON_DAYS }
}

/** GROQ for which documents are translated into which of the hub's languages. */
export const TRANSLATIONS_QUERY = `{
  "languages": array::unique(*[_type == "siteSettings" && language != "en"].language),
  "originals": *[${IS_TO_BE_TRANSLATED}]._id,
  "translations": *[defined(translationOf)]{"original": translationOf._ref, language}
}`

/**
 * The ids of the originals without a translation into one of the languages. Computed here, since GROQ would look
 * through all documents for each of them.
 * @param found what TRANSLATIONS_QUERY finds.
 */
export function untranslatedIn(found: unknown): readonly string[] {
  if (!isFields(found)) return []
  const languages = textsIn(found['languages'])
  const written = new Set(
    fieldsIn(found['translations']).map(({ original, language }) => `${String(language)} ${String(original)}`),
  )
  return textsIn(found['originals']).filter((id) => languages.some((language) => !written.has(`${language} ${id}`)))
}

const COUNTED = DESK.flatMap((list) => (list.byRisk === true ? [list, ...groupsOf(list)] : [list]))

/** One query that counts the documents of every list and of its groups, by the id of each; but for those among a fact. */
export const DESK_COUNTS_QUERY = `{
  ${COUNTED.filter(({ among }) => among === undefined)
    .map(({ id, filter }) => `"${id}": count(*[${filter}])`)
    .join(',\n  ')}
}`
