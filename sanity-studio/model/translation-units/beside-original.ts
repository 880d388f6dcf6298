import { memoizeByPair } from '../../../src/domain/memoize.ts'
import { filledText, type Fields } from '../rules/fields.ts'
import type { Reason } from '../rules/may-publish.ts'
import { originalIdOf } from '../rules/original-id.ts'
import { findAt } from '../rules/units/unit-path.ts'
import { lossOf, stopsBuild } from './losses.ts'
import { compareUnits } from './state.ts'

const refused = memoizeByPair((original: Fields, translation: Fields) => ({
  unit: compareUnits(original, translation).find((unit) => stopsBuild(unit, translation)),
}))

/**
 * Whether a build would refuse a translation beside its original, and would take it beside the draft of that: then the draft is what
 * has to be published.
 * @public used by files of the Studio that the check for dead code does not read
 */
export function needsOriginalsDraft(translation: Fields, original: Fields, draft: Fields | undefined): boolean {
  if (draft === undefined || refused(original, translation).unit === undefined) return false
  return refused(draft, translation).unit === undefined
}

/**
 * Why a build would refuse a translation, which stops all that is published after it; undefined where it would not.
 * @param original as readers see it, or will when the translation is published. @param draft of the original.
 * @public used by files of the Studio that the check for dead code does not read
 */
export function whyNotBesideOriginal(
  translation: Fields,
  original: Fields | undefined,
  draft: Fields | undefined,
): Reason | undefined {
  if (original === undefined) return undefined
  const { unit } = refused(original, translation)
  const loss = unit && lossOf(unit)
  if (unit === undefined || loss === undefined) return undefined
  const titled = (one: Fields | undefined) => `“${filledText(one?.['title']) ?? originalIdOf(translation) ?? ''}”`
  if (needsOriginalsDraft(translation, original, draft)) {
    return {
      sentence: `It agrees with the draft of its original ${titled(draft)}, and not with what readers see of that: publish that draft first.`,
      unpublished: originalIdOf(translation) ?? '',
    }
  }
  return {
    sentence: `It does not say what its original ${titled(original)} says. ${loss.what} ${loss.fix}`,
    path: findAt(translation, unit.path)?.steps ?? [],
  }
}
