import { isFields, type Fields } from '../rules/fields.ts'
import { isOutdated, summarise } from './state.ts'

/**
 * GROQ for all translations and the published documents that they translate, in the perspective `raw`: drafts and published
 * documents side by side.
 * @public used by files of the Studio that the check for dead code does not read
 */
export const TRANSLATIONS_QUERY = `*[defined(translationOf) ||
  (_id in array::unique(*[defined(translationOf)].translationOf._ref) && !(_id in path("drafts.**")))]`

const DRAFT = 'drafts.'

function idOf({ _id }: Fields): string {
  return typeof _id === 'string' ? _id : ''
}

/**
 * The published ids of the translations whose original, as it is published, has changed since or has more texts.
 * @param documents what TRANSLATIONS_QUERY finds. A draft of a translation counts in place of what is published.
 */
export function findOutdated(documents: readonly Fields[]): readonly string[] {
  const byId = new Map(documents.map((document) => [idOf(document), document]))
  return [...byId].flatMap(([id, translation]) => {
    const { translationOf } = translation
    const original = isFields(translationOf) ? byId.get(String(translationOf['_ref'])) : undefined
    if (original === undefined || byId.has(`${DRAFT}${id}`)) return []
    return isOutdated(summarise(original, translation)) ? [id.startsWith(DRAFT) ? id.slice(DRAFT.length) : id] : []
  })
}
