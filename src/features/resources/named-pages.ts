import type { Organisation } from '../../domain/organisation.ts'
import type { PageLink } from '../../domain/page-link.ts'
import { listPages, type ListPage } from '../../site/list-pages.ts'

/** How many rows with their words a list on the page of an organisation has, of which there are four. */
export const MEMBER_ROWS = 12

/** How many rows the list of where it is named has: it is the last, and goes on on pages of its own. */
const NAMED_A_PAGE = 20

/**
 * Where an organisation is named, page by page. Of what it endorses and of what builds on its work, the first have lists of
 * their own on its page; the others are here, so that its page does not grow without end.
 */
export function namedPages({ namedIn, endorsed, adapted }: Organisation): readonly ListPage<PageLink>[] {
  const named = [...namedIn, ...endorsed.slice(MEMBER_ROWS), ...adapted.slice(MEMBER_ROWS)]
  return listPages(named, NAMED_A_PAGE, () => true)
}
