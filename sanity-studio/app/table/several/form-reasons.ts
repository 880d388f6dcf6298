import { findReasons, type Reason } from '../../../model/rules/may-publish.ts'
import type { Stored } from '../../../model/rules/stored.ts'
import type { Circumstances } from './change.ts'

/** Why a draft may not be published: what its form says. @param id the published one. */
export function formReasons(id: string, draft: Stored, circumstances: Circumstances): readonly Reason[] {
  const { today, secondReader, checks, fieldTitleOf, documentTitleOf } = circumstances
  const check = checks.get(id)
  return findReasons({
    document: draft,
    errors: check?.errors ?? [],
    reviewStatus: check?.reviewStatus ?? 'none',
    ...{ secondReader, today, documentTitleOf },
    titleOf: (field) => fieldTitleOf(draft._type, field),
  })
}
