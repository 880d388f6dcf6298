import { isVoluntary, legalStateOn, type Days } from '../../domain/law.ts'
import type { PageLink } from '../../domain/page-link.ts'
import { nameInCountry, nameOf } from '../../i18n/translate.ts'
import { countInForce, dutyPath, lawsOfPlace } from './duty-laws.ts'
import type { PathsContext } from '../../site/page-context.ts'

/** So many duties are named before all of a place. */
const FIRST = 4

/** A duty in a line, which leads to its law among all duties of the place. */
export interface FirstDuty {
  readonly link: PageLink
  /** By when, where a source says it. */
  readonly when: string | undefined
}

/** The page of all duties of a place. */
export function dutyPlace(place: string, context: Pick<PathsContext, 't' | 'language' | 'englishParts'>): PageLink {
  const name = nameInCountry(nameOf(context.t, 'jurisdiction', place))
  return { title: context.t('duties.titleOf', { place: name }), path: dutyPath(place, context) }
}

/** The first duty of each of the first laws of a place that are in force, and how many duties there are. */
export function firstDuties(
  place: string,
  context: PathsContext,
): { readonly duties: readonly FirstDuty[]; readonly inForce: number } {
  const { own, wider } = lawsOfPlace(place, context)
  const isInForce = (days: Days) => ['holds', 'undated'].includes(legalStateOn(days, context.today))
  const binding = own.filter((law) => !isVoluntary(law) && isInForce(law))
  const duties = binding.flatMap(({ duties: ofLaw, slug, language }) =>
    ofLaw
      .filter((duty) => !duty.isAdvice && isInForce(duty))
      .slice(0, 1)
      .map(({ title, when }) => ({ link: { title, language, path: `${dutyPath(place, context)}#${slug}` }, when })),
  )
  return { duties: duties.slice(0, FIRST), inForce: countInForce([...own, ...wider], context.today) }
}
