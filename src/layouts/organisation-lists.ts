import { memoizeByObject } from '../domain/memoize.ts'
import { hasPage, type Organisation } from '../domain/organisation.ts'
import { linkTo, type PageLink } from '../domain/page-link.ts'
import type { PathsContext } from './page-context.ts'

/** An organisation with how much it has on the hub. */
export interface OrganisationRow {
  readonly link: PageLink
  readonly contributed: number
  readonly runs: number
  readonly namedIn: number
}

interface OrganisationLists {
  /** Those with a page, by kind. */
  readonly groups: readonly { readonly kind: string; readonly rows: readonly OrganisationRow[] }[]
  /** The others, which are names, where a search can lead to. */
  readonly others: readonly Pick<Organisation, 'slug' | 'title' | 'language'>[]
}

const rowOf = memoizeByObject((organisation: Organisation): OrganisationRow => ({
  link: linkTo(organisation),
  contributed: organisation.contributed.length,
  runs: organisation.runs.length,
  namedIn: organisation.namedIn.length,
}))

/** All organisations as the list of them shows them. */
export function organisationLists({ library }: PathsContext): OrganisationLists {
  const groups = Map.groupBy(library.organisations.filter(hasPage), ({ kind }) => kind)
  return {
    groups: [...groups].map(([kind, members]) => ({ kind, rows: members.map(rowOf) })),
    others: library.organisations
      .filter((organisation) => !hasPage(organisation))
      .map(({ slug, title, language }) => ({ slug, title, language })),
  }
}
