import { isJsonObject, type Json, type LakeDocument } from '../document.ts'

const known = new WeakMap<LakeDocument, ReadonlySet<string>>()

function gather(value: Json | undefined, ids: Set<string>): void {
  if (typeof value !== 'object' || value === null) return
  if (!isJsonObject(value)) {
    for (const each of value) gather(each, ids)
    return
  }
  const { _ref: id, _weak: isWeak, _dataset: dataset } = value
  // A reference into another dataset is not ours to check.
  if (typeof id === 'string' && isWeak !== true && dataset === undefined) ids.add(id)
  for (const each of Object.values(value)) gather(each, ids)
}

/** The ids that a document strongly refers to; remembered as long as the document is. */
export function strongReferencesOf(document: LakeDocument): ReadonlySet<string> {
  const remembered = known.get(document)
  if (remembered !== undefined) return remembered
  const ids = new Set<string>()
  gather(document, ids)
  known.set(document, ids)
  return ids
}
