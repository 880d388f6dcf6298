import type { PageLink } from '../../domain/page-link.ts'
import { partOf } from '../../offline/parts.ts'
import { isClosed, pathTo } from '../../site/english-parts.ts'
import type { PageContext, PathsContext } from '../../site/page-context.ts'

/** The main pages that are kept for everybody, besides Act now. */
const KEPT = [
  ['you.title', 'is-this-you'],
  ['helplines.title', 'helplines'],
  ['steps.title', 'what-to-do'],
  ['rights.title', 'rights'],
  ['signs.title', 'signs'],
  ['show.title', 'show'],
  ['search.title', 'search'],
] as const

/** Those that a hub has. */
export function keptLinks(context: PageContext): readonly PageLink[] {
  return KEPT.filter(([, part]) => !isClosed(part, context)).map(([title, part]) => ({
    title: context.t(title),
    path: pathTo(part, context),
  }))
}

/** The titles of a duty manager's papers and of the talk, as far as the hub has them. */
export function keptPapers({ library }: PathsContext): readonly Pick<PageLink, 'title' | 'language'>[] {
  return library.resources
    .filter(({ slug }) => [`papers/${slug}/`, `training/${slug}/talk/`].some((path) => partOf(path)?.kind === 'papers'))
    .map(({ title, language }) => ({ title, language }))
}
