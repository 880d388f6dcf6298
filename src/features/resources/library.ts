import { isClosed, isWritten, pathTo } from '../../site/english-parts.ts'
import { bestFirst, groupsOf, listingPages } from '../../site/listing.ts'
import type { PathsContext } from '../../site/page-context.ts'
import type { LocalPath } from '../../site/static-paths.ts'
import { linkTo, type PageLink } from '../../domain/page-link.ts'
import { sortCards } from '../../domain/sort.ts'
import type { FacetName } from '../../domain/facets.ts'
import { nameOf, type MessageKey } from '../../i18n/translate.ts'
import { cardLine } from '../../ui/cards/card-line.ts'
import { themeLists } from './topic-lists.ts'

/** So many of the newest resources, and of the organisations with most of them, are on the first page of the library. */
const MOST = 5

interface Counted {
  readonly link: PageLink
  readonly count: number
}

/** What the first page of the library shows. */
export interface LibraryFront {
  readonly count: number
  readonly publishers: number
  readonly themes: readonly (Counted & { readonly slug: string })[]
  readonly newest: readonly { readonly link: PageLink; readonly kind: string; readonly line: string }[]
  readonly kinds: readonly Counted[]
  readonly contributors: readonly Counted[]
  readonly more: readonly { readonly link: PageLink; readonly text: string }[]
}

/** The lists of the library that are no lists of resources. */
const MORE: readonly { readonly part: string; readonly title: MessageKey; readonly text: MessageKey }[] = [
  { part: 'cases', title: 'cases.title', text: 'cases.description' },
  { part: 'guides', title: 'guides.title', text: 'guides.description' },
  { part: 'a-z', title: 'az.title', text: 'az.description' },
  { part: 'changes', title: 'changes.title', text: 'changes.lead' },
  { part: 'figures', title: 'figures.title', text: 'figures.description' },
  { part: 'data', title: 'data.title', text: 'data.description' },
]

/** The pages of content that readers look for in a library, by their slugs. */
const PAGES: readonly string[] = ['for-guests', 'about']

function counted(context: PathsContext, facet: FacetName): readonly Counted[] {
  return groupsOf(context, facet).map(({ name, language, path, resources }) => ({
    link: { title: name, path, language },
    count: resources.length,
  }))
}

function libraryOf(context: PathsContext): LibraryFront {
  const { t, library, language } = context
  const contributors = counted(context, 'contributor')
  const pages = library.pages.filter(({ slug }) => PAGES.includes(slug))
  return {
    count: library.resources.length,
    publishers: contributors.length,
    themes: themeLists(context).map(({ link, slug, resources }) => ({ link, slug, count: resources.length })),
    newest: sortCards(library.resources.filter(isWritten), 'newest', language)
      .slice(0, MOST)
      .map((card) => ({ link: linkTo(card), kind: nameOf(t, 'kind', card.kind), line: cardLine(card, t, language) })),
    kinds: counted(context, 'kind'),
    contributors: contributors.toSorted((a, b) => b.count - a.count).slice(0, MOST),
    more: [
      ...pages.map(({ title, path, language: written, summary }) => ({
        link: { title, path, language: written },
        text: summary,
      })),
      ...MORE.filter(({ part }) => !isClosed(part, context)).map(({ part, title, text }) => ({
        link: { title: t(title), path: pathTo(part, context) },
        text: t(text),
      })),
    ],
  }
}

/** What is at an address of the library: its first page, or what leads on to where the list of all resources is now. */
interface LibraryProps {
  readonly library: LibraryFront | undefined
  /** The number of a further page of that list. */
  readonly moved: number | undefined
}

/** The first page of the library, and the old addresses of the further pages of the list of all resources. */
export function libraryPages(context: PathsContext): readonly LocalPath<LibraryProps>[] {
  return listingPages(bestFirst(context)).map(({ page, slice }) => ({
    params: { page },
    props: {
      library: page === undefined ? libraryOf(context) : undefined,
      moved: page === undefined ? undefined : slice.number,
    },
  }))
}
