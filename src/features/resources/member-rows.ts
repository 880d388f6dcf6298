import { summaryIn } from '../../i18n/text-language.ts'
import { memoizeByObject } from '../../domain/memoize.ts'
import type { PageLink } from '../../domain/page-link.ts'
import type { Resource } from '../../domain/resource.ts'
import type { Library } from '../../catalogue/index.ts'

/** What an organisation has to do with, as a row with its day: all that the page shows of it. */
export interface MemberRow {
  readonly link: PageLink
  /**
   * The date of somebody else's material: of its source or, without one, its year: YYYY, YYYY-MM or YYYY-MM-DD. Absent where
   * nothing bears a date, and for our own texts: the dates of their facts would be read as those of what the member did.
   */
  readonly date?: string | undefined
  /** A value of KINDS; absent for what is no resource. */
  readonly kind?: string | undefined
  readonly text?: string | undefined
}

const byPath = memoizeByObject(
  (resources: readonly Resource[]): ReadonlyMap<string, Resource> =>
    new Map(resources.map((resource) => [resource.path, resource])),
)

/** The rows of links, the newest first; what bears no date comes last. Equal dates are in the order of the titles. */
export function memberRows(links: readonly PageLink[], { resources, language }: Library): readonly MemberRow[] {
  const known = byPath(resources)
  const { compare } = new Intl.Collator(language)
  return links
    .map((link): MemberRow => {
      const resource = known.get(link.path)
      if (resource === undefined) return { link }
      const { type, sourceSeen, year, kind } = resource
      const date = type === 'externalResource' ? (sourceSeen ?? year?.toString()) : undefined
      return { link, date, kind, text: summaryIn(resource, language) }
    })
    .sort((a, b) => compare(b.date ?? '', a.date ?? '') || compare(a.link.title, b.link.title))
}
