import { isFields } from '../rules/fields.ts'
import { byTitle, isResource, linkTo, type Gap, type ReportedDocument } from './gap.ts'

/** Fields whose references are no way for a reader: to the original, and to what a search of the editors should find. */
const NO_WAY: ReadonlySet<string> = new Set(['translationOf', 'searches'])

function referencesWithin(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(referencesWithin)
  if (!isFields(value)) return []
  const own = typeof value['_ref'] === 'string' ? [value['_ref']] : []
  return [...own, ...Object.entries(value).flatMap(([name, one]) => (NO_WAY.has(name) ? [] : referencesWithin(one)))]
}

/**
 * The resources to which no other document leads: readers meet them in lists and by searching alone. Its own translations,
 * which repeat its references, are no others.
 */
export function findAlone(documents: readonly ReportedDocument[]): readonly Gap[] {
  const named = new Set<string>()
  for (const document of documents) for (const id of referencesWithin(document)) if (id !== document._id) named.add(id)
  return documents
    .filter((document) => isResource(document) && !named.has(document._id))
    .map((document) => ({ ...linkTo(document), why: 'No other document leads to it: readers meet it in lists alone.' }))
    .sort((one, other) => one.type.localeCompare(other.type, 'en') || byTitle(one, other))
}
