import type { WatchedQuery } from '../connection/watch-query.ts'
import { isFields, type Fields } from '../../model/rules/fields.ts'

/** A document that refers to another. */
export interface Referrer {
  /** Its published id. */
  readonly id: string
  readonly type: string
  /** The names of the fields in which it does. */
  readonly fields: readonly string[]
  /** Whether the reference keeps the other document from being removed. */
  readonly isStrong: boolean
}

/** Whether a referrer is a translation of the document, which is removed together with it. */
export function isTranslation({ fields }: Referrer): boolean {
  return fields.length === 1 && fields[0] === 'translationOf'
}

/** All documents that refer to one, drafts included, but for the draft of the document itself. */
const REFERRERS_QUERY = '*[references($id) && !(_id in ["drafts." + $id, $id])]'

/** What refers to a document, as it changes. */
export function referrersOf(id: string): WatchedQuery {
  return { fetch: REFERRERS_QUERY, listen: REFERRERS_QUERY, params: { id }, perspective: 'raw' }
}

function strengths(value: unknown, id: string): readonly boolean[] {
  if (Array.isArray(value)) return value.flatMap((each) => strengths(each, id))
  if (!isFields(value)) return []
  const own = value['_ref'] === id ? [value['_weak'] !== true] : []
  return [...own, ...Object.values(value).flatMap((each) => strengths(each, id))]
}

/** The id of the published document of a draft or a version. */
export function publishedIdOf(id: string): string {
  return id.replace(/^(?:drafts|versions\.[^.]+)\./, '')
}

/** Which documents refer to one, each once, and in which fields: a draft and its published document are one. */
export function findReferrers(documents: readonly Fields[], id: string): readonly Referrer[] {
  const found = new Map<string, Referrer>()
  for (const document of documents) {
    const inFields = Object.entries(document).flatMap(([name, value]) => {
      const strong = strengths(value, id)
      return strong.length === 0 ? [] : [{ name, isStrong: strong.includes(true) }]
    })
    if (inFields.length === 0) continue
    const publishedId = publishedIdOf(String(document['_id']))
    const known = found.get(publishedId)
    found.set(publishedId, {
      id: publishedId,
      type: String(document['_type']),
      fields: [...new Set([...(known?.fields ?? []), ...inFields.map(({ name }) => name)])],
      isStrong: known?.isStrong === true || inFields.some(({ isStrong }) => isStrong),
    })
  }
  return [...found.values()]
}
