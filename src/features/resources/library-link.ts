import type { PageLink } from '../../domain/page-link.ts'
import { pathTo } from '../../site/english-parts.ts'
import type { PageContext } from '../../site/page-context.ts'

/** The link to the library, the door of which its lists are a part. */
export function libraryLink(context: PageContext): PageLink {
  return { title: context.t('library.title'), path: pathTo('resources', context) }
}
