import { memoizeByObject } from '../domain/memoize.ts'
import { hasPage, type Organisation } from '../domain/organisation.ts'
import { linkTo, type PageLink } from '../domain/page-link.ts'
import type { PathsContext } from './page-context.ts'

/** So many organisations stand on a page of their list: a link and a line each. */
export const ORGANISATIONS_A_PAGE = 150

/** An organisation with how much it has on the hub. */
export interface OrganisationRow {
  readonly link: PageLink
  readonly kind: string
  readonly isFallback: boolean
  readonly contributed: number
  readonly runs: number
  readonly partnerships: number
  readonly namedIn: number
}

interface OrganisationLists {
  /** Those with a page, kind by kind. */
  readonly rows: readonly OrganisationRow[]
  /** The others, which are names, where a search can lead to. */
  readonly others: readonly Pick<Organisation, 'slug' | 'title' | 'language'>[]
}

const rowOf = memoizeByObject((organisation: Organisation): OrganisationRow => ({
  link: linkTo(organisation),
  kind: organisation.kind,
  isFallback: organisation.isFallback,
  contributed: organisation.contributed.length,
  runs: organisation.runs.length,
  partnerships: organisation.partnerships.length,
  namedIn: organisation.namedIn.length,
}))

/** All organisations as the list of them shows them. */
export function organisationLists({ library }: PathsContext): OrganisationLists {
  const kinds = Map.groupBy(library.organisations.filter(hasPage).map(rowOf), ({ kind }) => kind)
  return {
    rows: [...kinds.values()].flat(),
    others: library.organisations
      .filter((organisation) => !hasPage(organisation))
      .map(({ slug, title, language }) => ({ slug, title, language })),
  }
}
