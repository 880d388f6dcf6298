import type { Role } from '../../../src/domain/taxonomy.ts'
import { letterOf } from '../../../src/features/search/first-letter.ts'
import { toSlug } from '../../../src/domain/slug.ts'
import { EVERY_VALUE, FACET_NAMES, type FacetName } from '../../../src/domain/facets.ts'
import type { SearchDocument, SearchGroup } from '../../../src/search/model.ts'

/** A page of a document as another site builder gets it: plain data that needs no code of ours. */
export interface PeerDocument {
  /** Its address from the root: `/guides/risk-map/`. */
  readonly path: string
  readonly title: string
  readonly summary: string
  /** The small print of its card: kind, publisher, minutes, year. */
  readonly facts: readonly string[]
  readonly topics: readonly string[]
  readonly headings: readonly string[]
  readonly paragraphs: readonly string[]
  /** Its values by facet; none unless it stands in the lists of resources. */
  readonly facets: Readonly<Partial<Record<FacetName, readonly string[]>>>
  readonly isListed: boolean
  /** The letter of the A to Z under which it stands, as in an address: `a`, `digits`; absent where it stands in none. */
  readonly letter?: string
}

/** What the A to Z lists, as src/features/search/alphabet.ts does. Helplines, which have no pages, are left out. */
const IN_ALPHABET: ReadonlySet<SearchGroup> = new Set(['resource', 'law', 'organisation', 'topic', 'role'])

function letterSlug(title: string): string {
  const letter = letterOf(title)
  return letter === '#' ? 'digits' : toSlug(letter)
}

function facetsOf({ facets = {} }: SearchDocument, roles: readonly string[]): PeerDocument['facets'] {
  const values = (facet: FacetName) => {
    const own = facets[facet] ?? []
    return own.includes(EVERY_VALUE) ? roles : own
  }
  return Object.fromEntries(FACET_NAMES.map((facet) => [facet, values(facet).map((value) => value.toLowerCase())]))
}

function toPeerDocument(document: SearchDocument, roles: readonly string[]): PeerDocument {
  const { id, group, title, summary, kind, publisher, minutes, year, topics, headings, body } = document
  const isListed = group === 'resource'
  return {
    path: id,
    title,
    summary,
    facts: [kind, publisher, minutes === undefined ? undefined : `${minutes} minutes`, year?.toString()].filter(
      (fact) => fact !== undefined,
    ),
    topics,
    headings,
    paragraphs: body.split('\n').filter((line) => line.trim() !== ''),
    facets: isListed ? facetsOf(document, roles) : {},
    isListed,
    ...(IN_ALPHABET.has(group) && { letter: letterSlug(title) }),
  }
}

/**
 * The documents of the search that have a page of their own, in their order, for other site builders.
 * @param roles all jobs, in which what is for every job stands.
 */
export function toPeerDocuments(
  documents: readonly SearchDocument[],
  roles: readonly Pick<Role, 'slug'>[],
): readonly PeerDocument[] {
  const slugs = roles.map(({ slug }) => slug)
  return documents.filter(({ id }) => !id.includes('#')).map((document) => toPeerDocument(document, slugs))
}
