import { answerQuery } from './answer-query.ts'
import { readDetails, type CardDetails } from './index/card-details.ts'
import { readCards, worthsOf } from './index/cards.ts'
import { createExpander } from './query/expand.ts'
import { createFacetFilter } from '../facets/filter.ts'
import { joinIndexes } from './index/join.ts'
import { decodeNames } from './index/names-file.ts'
import { createPreparation } from './index/prepare.ts'
import type { ResultDetails, SearchEngine } from './engine-model.ts'
import type { SearchIndexFiles } from './search-files.ts'
import type { CreateSimilar, FindSimilar } from './query/similar-names.ts'
import { decodeTexts } from './index/body-index.ts'

/**
 * Opens the files of an index with the least code: `useSimilar` gives it the names that look like what
 * was typed, once the browser has time for them.
 * @throws IndexError for files of another version or of two builds, and for those that cannot be read.
 */
export function openEngine(files: SearchIndexFiles): SearchEngine {
  const names = decodeNames(files.words)
  const { build } = names
  const read = readCards(files.cards, build)
  const facets = createFacetFilter(read.facets, read.cards.length)
  const worths = worthsOf(read.cards)
  const { cards } = read
  let details: readonly CardDetails[] = []
  let createSimilar: CreateSimilar = () => () => []
  let similar: FindSimilar = () => []

  function detailsOf(document: number): ResultDetails {
    const own = details[document]
    // Before they have arrived nobody knows how terms are written.
    if (own === undefined) return { headings: [], terms: [] }
    const { headings = [], written = {} } = own
    return { headings, terms: names.terms.of(document).map((term, at) => written[at] ?? term) }
  }

  function useSimilar(create: CreateSimilar): void {
    createSimilar = create
    similar = create(cards, (document) => detailsOf(document).terms)
  }

  function join(bytes?: Uint8Array) {
    const index = joinIndexes(names, bytes && decodeTexts(bytes, names))
    const expander = createExpander(index, read.words)
    return { index, expander, prepare: createPreparation(index, expander) }
  }
  let joined = join(files.text)

  function addDetails(json: string): void {
    details = readDetails(json, build)
    useSimilar(createSimilar)
  }
  if (files.details !== undefined) addDetails(files.details)

  return {
    ids: cards.map(({ id }) => id),
    search: (words, options = {}) =>
      answerQuery(words, options, { ...joined, cards, detailsOf, worths, facets, similar }),
    similar: (words, limit) => similar(words, limit).map(({ name }) => name),
    ...{ useSimilar, addDetails },
    addText(text) {
      joined = join(text)
    },
    prepare: () => joined.prepare(),
  }
}
