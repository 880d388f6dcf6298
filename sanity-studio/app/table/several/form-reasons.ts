import { findReasons, type Reason } from '../../../model/rules/may-publish.ts'
import type { Circumstances, Loaded } from './change.ts'

/** Why a draft may not be published: what its form says; nothing where there is no draft. */
export function formReasons({ id, draft, published }: Loaded, circumstances: Circumstances): readonly Reason[] {
  if (draft === undefined) return []
  const { today, secondReader, checks, fieldTitleOf, documentTitleOf } = circumstances
  const check = checks.get(id)
  return findReasons({
    document: draft,
    isPublished: published !== undefined,
    errors: check?.errors ?? [],
    reviewStatus: check?.reviewStatus ?? 'none',
    ...{ secondReader, today, documentTitleOf },
    titleOf: (field) => fieldTitleOf(draft._type, field),
  })
}
