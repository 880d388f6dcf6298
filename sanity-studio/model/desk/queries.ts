import { fieldsIn, isFields, textsIn } from '../rules/fields.ts'
import { groupsOf } from './by-risk.ts'
import { DESK, IS_DRAFT, IS_TO_BE_TRANSLATED } from './lists.ts'
import { BASE_LANGUAGE } from '../../../src/domain/base-language.ts'

const OTHERS = '_type in ["review", "removal"]'

/**
 * A filter for what decides over documents besides themselves.
 * @public used by files of the Studio that the check for dead code does not read
 */
export const SEEN_OTHERS = `*[${OTHERS} || ${IS_DRAFT}]`

/**
 * GROQ whose answer is another one when a review, a request to remove or a draft comes or goes, or one of the former two changes.
 * @public used by files of the Studio that the check for dead code does not read
 */
export const AS_OF_QUERY = `[
  count(*[${OTHERS}]),
  *[${OTHERS}] | order(_updatedAt desc)[0]._rev,
  count(*[${IS_DRAFT}])
]`

/** GROQ for which documents are translated into which of the hub's languages. */
export const TRANSLATIONS_QUERY = `{
  "languages": array::unique(*[_type == "siteSettings" && language != "${BASE_LANGUAGE}"].language),
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
