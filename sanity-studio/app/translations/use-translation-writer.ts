import { useDocumentOperation } from 'sanity'

import type { Fields } from '../../model/rules/fields.ts'
import type { UnitPath } from '../../model/rules/units/unit-path.ts'
import { changeTo, updateTranslation, type TranslationWork } from '../../model/translation-units/update.ts'

/** The ways in which an editor changes a translation beside its original. */
export interface TranslationWriter {
  readonly write: (path: UnitPath, text: string) => void
  /** Says of texts that they are still right. */
  readonly confirm: (paths: readonly UnitPath[]) => void
  /** Takes over the structure of the original, and what comes from data. */
  readonly takeOver: () => void
  /** Says who has read the translation beside its original, and when (YYYY-MM-DD). */
  readonly check: (name: string, day: string) => void
}

const NO_TEXTS: ReadonlyMap<UnitPath, string> = new Map()
const NO_PATHS: ReadonlySet<UnitPath> = new Set()

/** Writes into the draft of a translation, as the form does: with undo, and saved by itself. */
export function useTranslationWriter(
  id: string,
  type: string,
  original: Fields,
  translation: Fields,
): TranslationWriter {
  const { patch } = useDocumentOperation(id, type)

  function change(after: Fields) {
    const { set, unset } = changeTo(translation, after)
    const patches = [
      ...(unset.length === 0 ? [] : [{ unset: [...unset] }]),
      ...(Object.keys(set).length === 0 ? [] : [{ set: { ...set } }]),
    ]
    if (patches.length > 0) patch.execute(patches)
  }

  function work(done: Partial<TranslationWork>) {
    const all = { texts: NO_TEXTS, confirmed: NO_PATHS, ...done }
    change(updateTranslation(original, translation, all, new Date().toISOString()))
  }

  return {
    write: (path, text) => work({ texts: new Map([[path, text]]) }),
    confirm: (paths) => work({ confirmed: new Set(paths) }),
    takeOver: () => work({}),
    check: (name, day) => {
      const fields = Object.fromEntries(Object.entries(translation).filter(([field]) => !field.startsWith('_')))
      change({ ...fields, translationStatus: 'checked', checkedBy: name, checkedOn: day })
    },
  }
}
