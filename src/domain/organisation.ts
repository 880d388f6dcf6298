import type { Evidence } from './evidence.ts'
import type { LocaleInfo } from './locale-info.ts'
import type { PageLink } from './page-link.ts'

/** What an organisation has on the hub. */
export interface OrganisationWorks {
  /** The resources that it brought in or published. */
  readonly contributed: readonly PageLink[]
  /** The helplines that it runs. */
  readonly runs: readonly PageLink[]
  /** The local partnerships in which it takes part. */
  readonly partnerships: readonly PageLink[]
  /** The texts that name it, link to it, or that it endorses. */
  readonly namedIn: readonly PageLink[]
}

/** Whether an organisation has a page: one with nothing on the hub is a name in the list of all. */
export function hasPage({ contributed, runs, partnerships, namedIn }: OrganisationWorks): boolean {
  return contributed.length + runs.length + partnerships.length + namedIn.length > 0
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
  /** What people type who do not know its name. */
  readonly layTerms: readonly string[]
}
