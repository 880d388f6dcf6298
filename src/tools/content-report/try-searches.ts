import type { DocumentLink } from '../../../sanity-studio/model/gaps/gap.ts'
import type { KeptSearch } from '../../../sanity-studio/model/gaps/kept-searches.ts'
import type { Library } from '../../catalogue/index.ts'
import { documentsOf } from '../../search/documents/documents-of.ts'
import { buildIndex } from '../../search/index/build.ts'
import { openIndex } from '../../search/open-index.ts'
import { formatCount } from '../check/format-values.ts'
import { BASE_LANGUAGE } from '../../domain/base-language.ts'

/** A search that editors keep and that the hub answers badly. */
export interface WeakSearch extends KeptSearch {
  /** How many results there are. */
  readonly found: number
  /** Where the best of the answers stands, from 1; undefined where none is found or none is named. */
  readonly place: number | undefined
  /** One sentence: what is wrong with the results. */
  readonly why: string
}

/** The results that fit a phone without scrolling: an answer that stands further down is a gap. */
const FIRST_SEEN = 3

/** With fewer results, a search for which no answer is named finds little. */
const FEW = 3

/** The results of a search: their addresses, the best first, with the title of the first one. */
export interface FoundResults {
  readonly addresses: readonly string[]
  readonly first: string | undefined
}

/** An answer with its place among the results, from 1. */
interface Placed extends DocumentLink {
  readonly place: number
}

function whyOf(search: KeptSearch, best: Placed | undefined, { addresses, first }: FoundResults): string {
  const count = formatCount(addresses.length, 'result')
  if (first === undefined) return 'It finds nothing.'
  if (search.answers.length === 0) return `It finds ${count}; “${first}” is the first.`
  const where = best === undefined ? 'What should be found is not among' : `“${best.title}” is number ${best.place} of`
  return `${where} ${count}; “${first}” is the first.`
}

/**
 * Looks at what a search found; undefined where it is answered well: an answer is among the first three, or, where none is named,
 * at least three things are found.
 * @param addressOf the address of a document on the hub in the language of the search; undefined where it has none.
 */
export function judgeSearch(
  search: KeptSearch,
  results: FoundResults,
  addressOf: (id: string) => string | undefined,
): WeakSearch | undefined {
  const { length: found } = results.addresses
  const [best] = search.answers
    .map((answer): Placed => ({ ...answer, place: results.addresses.indexOf(addressOf(answer.id) ?? '') + 1 }))
    .filter(({ place }) => place > 0)
    .sort((one, other) => one.place - other.place)
  const isGood = search.answers.length === 0 ? found >= FEW : best !== undefined && best.place <= FIRST_SEEN
  return isGood ? undefined : { ...search, found, place: best?.place, why: whyOf(search, best, results) }
}

/** The address of everything in a language that the search can find, by the id of its document. */
function addressesIn(library: Library): ReadonlyMap<string, string> {
  const { resources, topics, roles, signs, helplines, laws, organisations } = library
  const { partnerships, referralRoutes, cases, rights, pages } = library
  const all = [
    resources,
    topics,
    roles,
    signs,
    helplines,
    laws,
    organisations,
    partnerships,
    referralRoutes,
    cases,
    rights,
    pages,
  ].flat()
  return new Map(all.map(({ id, path }) => [id, path]))
}

function trySearchesOf(library: Library, english: Library, searches: readonly KeptSearch[]): readonly WeakSearch[] {
  const { language } = library
  const originals = language === BASE_LANGUAGE ? [] : documentsOf(english)
  const engine = openIndex(buildIndex(documentsOf(library), language, originals))
  const addresses = addressesIn(library)
  return searches.flatMap((search) => {
    const { hits, isNearest } = engine.search(search.words)
    // Names that are merely like what was typed are a last try, no results.
    const found = isNearest ? [] : hits
    const results = { addresses: found.map(({ id }) => id), first: found[0]?.card.title }
    return judgeSearch(search, results, (id) => addresses.get(id)) ?? []
  })
}

/**
 * Tries the searches that editors keep with the hub's own search, and names those that it answers badly.
 * @param libraryOf all that the hub shows in a language.
 * @param languages those that are open; a search in another one is not tried.
 */
export function trySearches(
  searches: readonly KeptSearch[],
  languages: readonly string[],
  libraryOf: (language: string) => Library,
): readonly WeakSearch[] {
  return languages.flatMap((language) => {
    const own = searches.filter((search) => search.language === language)
    return own.length === 0 ? [] : trySearchesOf(libraryOf(language), libraryOf(BASE_LANGUAGE), own)
  })
}
