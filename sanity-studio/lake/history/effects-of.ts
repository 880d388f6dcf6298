import type { JsonObject, LakeDocument } from '../document.ts'
import type { Change } from '../store/store.ts'
import { diffValues } from './diff-values.ts'

/** A document as Mendoza's patches see it: the Studio takes the revision off before it applies one. */
function withoutRevision(document: LakeDocument | undefined): JsonObject | null {
  if (document === undefined) return null
  return Object.fromEntries(Object.entries(document).filter(([name]) => name !== '_rev'))
}

const known = new WeakMap<Change, JsonObject>()

/** What a change did to its document, forwards and backwards, as two patches of Mendoza. */
export function effectsOf(change: Change): JsonObject {
  const remembered = known.get(change)
  if (remembered !== undefined) return remembered
  const before = withoutRevision(change.before)
  const after = withoutRevision(change.after)
  const effects = { apply: diffValues(before, after), revert: diffValues(after, before) }
  known.set(change, effects)
  return effects
}
