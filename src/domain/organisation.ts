import type { Evidence } from './evidence.ts'
import type { LocaleInfo } from './locale-info.ts'
import type { PageLink } from './page-link.ts'

/** The texts of an organisation on the hub. */
export interface OrganisationWorks {
  /** The resources that it brought in or published. */
  readonly contributed: readonly PageLink[]
  /** The resources and networks that it endorses. */
  readonly endorsed: readonly PageLink[]
  /** The resources of others that are built on its own. */
  readonly adapted: readonly PageLink[]
  /** The helplines that it runs. */
  readonly runs: readonly PageLink[]
  /** The local partnerships in which it takes part. */
  readonly partnerships: readonly PageLink[]
  /** The texts that name it or link to it. */
  readonly namedIn: readonly PageLink[]
}

/** Whether an organisation has a page: a member has; any other with nothing on the hub is a name in the list of all. */
export function hasPage({ membership, ...works }: OrganisationWorks & Pick<Organisation, 'membership'>): boolean {
  const { contributed, endorsed, adapted, runs, partnerships, namedIn } = works
  const lists = [contributed, endorsed, adapted, runs, partnerships, namedIn]
  return membership !== undefined || lists.some((list) => list.length > 0)
}

/** Something that an organisation runs or ran, such as a network or a partnership. */
export interface OrganisationWork extends Pick<Evidence, 'sources'> {
  readonly title: string
  /** Its page on the hub; absent where it has none. */
  readonly page?: PageLink | undefined
  /** Such as “Network”. */
  readonly form?: string | undefined
  /** As the sources say it: “since 30 November 2016”. */
  readonly when: string
  readonly text?: string | undefined
}

/** Another organisation with which one worked. */
export interface OrganisationTie extends Pick<Evidence, 'sources'> {
  readonly name: string
  readonly page?: PageLink | undefined
  /** At what. */
  readonly text?: string | undefined
}

/** Whether a membership is that of a member, and not of one who supports the network from outside. */
export function isMember({ membership }: Pick<Organisation, 'membership'>): boolean {
  return membership !== undefined && membership !== 'supporter'
}

/** A body that publishes, enforces, helps or belongs to the network. */
export interface Organisation extends LocaleInfo, Evidence, OrganisationWorks {
  readonly id: string
  readonly slug: string
  /** Its page, or its place in the list of all. */
  readonly path: string
  readonly title: string
  readonly alsoKnownAs: readonly string[]
  readonly kind: string
  readonly description: string
  readonly country: string
  readonly url?: string
  readonly status?: string
  /** A value of MEMBERSHIPS; absent for one that does not belong to the network. */
  readonly membership?: string | undefined
  /** A value of NETWORK_ROLES; absent where no source says it. */
  readonly networkRole?: string | undefined
  readonly work: readonly OrganisationWork[]
  readonly workedWith: readonly OrganisationTie[]
  /** Who endorses it as a whole. */
  readonly endorsedBy: readonly PageLink[]
  /** Words that people type who do not know its name. */
  readonly layTerms: readonly string[]
}
