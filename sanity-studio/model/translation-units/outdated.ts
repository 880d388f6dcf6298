import { isFields, type Fields } from '../rules/fields.ts'
import { isOutdated, summarise } from './state.ts'
import { BASE_LANGUAGE } from '../../../src/domain/base-language.ts'

/**
 * GROQ for the revisions of all translations and published originals, in the perspective `raw`: drafts and published
 * documents side by side. Every document is looked at by itself: a condition on others is asked for each of them, which
 * takes minutes with thousands of translations.
 * @public used by files of the Studio that the check for dead code does not read
 */
export const REVISIONS_QUERY = `*[defined(translationOf) || (language == "${BASE_LANGUAGE}" && !(_id in path("drafts.**")))]
  {_id, _rev, "original": translationOf._ref}`

/** A document and its revision; of a translation also the id of its original. */
interface Revision {
  readonly id: string
  readonly revision: string
  readonly original: string | undefined
}

function toRevision({ _id, _rev, original }: Fields): Revision {
  return { id: String(_id), revision: String(_rev), original: typeof original === 'string' ? original : undefined }
}

/** Which documents `findOutdated` has to see, and which of them have to be read. */
interface NeededDocuments {
  readonly ids: readonly string[]
  readonly toRead: readonly string[]
}

/**
 * The translations and their originals: those of which another revision is known have to be read again.
 * @param found what REVISIONS_QUERY finds.
 * @param known documents by their ids, as they were read before.
 * @public used by files of the Studio that the check for dead code does not read
 */
export function neededDocuments(found: readonly Fields[], known: ReadonlyMap<string, Fields>): NeededDocuments {
  const revisions = found.map(toRevision)
  const originals = new Set(revisions.map(({ original }) => original))
  const needed = revisions.filter(({ id, original }) => original !== undefined || originals.has(id))
  return {
    ids: needed.map(({ id }) => id),
    toRead: needed.filter(({ id, revision }) => known.get(id)?.['_rev'] !== revision).map(({ id }) => id),
  }
}

const DRAFT = 'drafts.'

function idOf({ _id }: Fields): string {
  return typeof _id === 'string' ? _id : ''
}

/**
 * The published ids of the translations whose original, as it is published, has changed since or has more texts.
 * @param documents those that `neededDocuments` names. A draft of a translation counts in place of what is published.
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
