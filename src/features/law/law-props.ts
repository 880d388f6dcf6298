import { countryOf } from '../../domain/help.ts'
import { jobLink, jobNameOf } from '../../domain/job-name.ts'
import type { Law } from '../../domain/law.ts'
import { linkTo, type PageLink } from '../../domain/page-link.ts'
import { dutyPlaceOf } from './duty-laws.ts'
import { dutyPlace } from './first-duties.ts'
import { helpOfCountry, type HelpOfCountry } from '../../site/help-of-country.ts'
import type { PathsContext } from '../../site/page-context.ts'

const MOST_OTHERS = 6

/** A law with what its page shows of others. */
export interface LawProps {
  readonly law: Law
  /** The jobs that it is about. */
  readonly jobs: readonly PageLink[]
  /** The lines to call in its country. */
  readonly ofCountry?: HelpOfCountry
  /** Other laws of its place, then of its country. */
  readonly others: readonly PageLink[]
  /** What happened where it was used, or would have helped. */
  readonly cases: readonly PageLink[]
  /** All duties of its place; absent for what holds nowhere by itself. */
  readonly duties?: PageLink
}

/** The content of the page of a law. */
export function lawProps(law: Law, context: PathsContext): LawProps {
  const { library } = context
  const country = countryOf(law.jurisdiction)
  const ofPlace = (place: string) =>
    library.laws.filter(({ id, jurisdiction }) => id !== law.id && jurisdiction === place)
  const others = [...ofPlace(law.jurisdiction), ...(country === law.jurisdiction ? [] : ofPlace(country))]
  const help = helpOfCountry(law.jurisdiction, context)
  const dutiesAt = dutyPlaceOf(law)
  return {
    law,
    jobs: library.roles.filter(({ slug }) => law.roles.includes(slug)).map((role) => jobLink(jobNameOf(role))),
    ...(help && { ofCountry: help }),
    cases: library.cases.filter(({ laws }) => laws.some(({ path }) => path === law.path)).map(linkTo),
    others: others.slice(0, MOST_OTHERS).map(linkTo),
    ...(dutiesAt !== undefined && { duties: dutyPlace(dutiesAt, context) }),
  }
}
