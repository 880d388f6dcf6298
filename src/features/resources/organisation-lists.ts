import { memoizeByObject } from '../../domain/memoize.ts'
import { hasPage, type Organisation } from '../../domain/organisation.ts'
import { linkTo, type PageLink } from '../../domain/page-link.ts'
import type { PathsContext } from '../../site/page-context.ts'

/** The places in the network, as the content model orders them. */
const ORDER: readonly string[] = ['coordinator', 'founding-member', 'member', 'supporter']

/** So many organisations are on a page of their list: a link and a line each. */
export const ORGANISATIONS_A_PAGE = 150

/** An organisation with a page. */
interface OrganisationRow {
  readonly link: PageLink
  readonly kind: string
  readonly isFallback: boolean
}

/** A member of the network, or who supports it, with that for which it answers. */
export interface MemberLine {
  readonly link: PageLink
  readonly membership: string
  readonly networkRole?: string | undefined
}

interface OrganisationLists {
  /** The members of the network and who supports it, in the order of MEMBERSHIPS. */
  readonly members: readonly MemberLine[]
  /** Those with a page, kind by kind. */
  readonly rows: readonly OrganisationRow[]
  /** The others, which are names, where a search can lead to. */
  readonly others: readonly Pick<Organisation, 'slug' | 'title' | 'language'>[]
}

const rowOf = memoizeByObject((organisation: Organisation): OrganisationRow => ({
  link: linkTo(organisation),
  kind: organisation.kind,
  isFallback: organisation.isFallback,
}))

function memberLines(organisations: readonly Organisation[]): readonly MemberLine[] {
  const lines = organisations.flatMap(({ membership, networkRole, ...one }) =>
    membership === undefined ? [] : [{ link: linkTo({ ...one }), membership, networkRole }],
  )
  return lines.sort((a, b) => ORDER.indexOf(a.membership) - ORDER.indexOf(b.membership))
}

/** All organisations as the list of them shows them. */
export function organisationLists({ library }: PathsContext): OrganisationLists {
  const kinds = Map.groupBy(library.organisations.filter(hasPage).map(rowOf), ({ kind }) => kind)
  return {
    members: memberLines(library.organisations),
    rows: [...kinds.values()].flat(),
    others: library.organisations
      .filter((organisation) => !hasPage(organisation))
      .map(({ slug, title, language }) => ({ slug, title, language })),
  }
}
