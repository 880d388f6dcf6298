import { BASE_NAME } from '../../../src/domain/base-name.ts'
import { idOfReference, type Fields } from '../rules/fields.ts'
import { countOf } from '../rules/phrases.ts'
import { importanceOf } from '../translation-units/importance.ts'
import { findOutdated } from '../translation-units/outdated.ts'
import { summarise } from '../translation-units/state.ts'
import { byTitle, linkTo, publishedAmong, type DocumentLink, type Gap } from './gap.ts'

/** A translation that says something else than its original. */
export interface BehindGap extends Gap {
  readonly language: string
  readonly original: DocumentLink
}

function whyOf(changed: number, missing: number): string {
  const parts = [
    ...(changed > 0 ? [`${countOf(changed, 'text')} changed in ${BASE_NAME} since`] : []),
    ...(missing > 0 ? [`${countOf(missing, 'text')} not translated yet`] : []),
  ]
  return `${parts.join(', ')}.`
}

/**
 * The translations behind their originals, by language, the most important first. One whose draft has caught up is not among
 * them, as on the desk.
 * @param documents published ones, with drafts of translations where there are any.
 */
export function findBehind(documents: readonly Fields[]): readonly BehindGap[] {
  const published = new Map(publishedAmong(documents).map((document) => [document._id, document]))
  return findOutdated(documents)
    .flatMap((id) => {
      const translation = published.get(id)
      const original = translation && published.get(idOfReference(translation['translationOf']) ?? '')
      if (translation === undefined || original === undefined) return []
      const { counts } = summarise(original, translation)
      const language = String(translation['language'])
      return [
        { ...linkTo(translation), language, original: linkTo(original), why: whyOf(counts.changed, counts.missing) },
      ]
    })
    .sort(
      (one, other) =>
        one.language.localeCompare(other.language, 'en') ||
        importanceOf(one.type) - importanceOf(other.type) ||
        byTitle(one.original, other.original),
    )
}
