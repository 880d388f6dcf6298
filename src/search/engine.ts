import { answerQuery, type SearchAnswer, type SearchOptions } from './answer.ts'
import { readDetails, type CardDetails } from './index/card-details.ts'
import { boostsOf, readCards } from './index/cards.ts'
import { joinIndexes } from './index/join.ts'
import { decodeNames } from './index/names-file.ts'
import { createPreparation } from './index/prepare.ts'
import { decodeTexts } from './index/body-index.ts'
import type { ResultDetails } from './model.ts'
import { createExpander } from './query/expand.ts'
import type { CreateSimilarNames, FindSimilarNames } from './query/similar-names.ts'
import { createFacetFilter } from '../facets/filter.ts'
import type { SearchIndexFiles } from './search-files.ts'

/** The search of one language. What is loaded later is added to it while it answers. */
export interface SearchEngine {
  /** The ids of all documents, in the order of the index. */
  readonly ids: readonly string[]
  /** Answers a query; without words, a facet selection. */
  readonly search: (words: string, options?: SearchOptions) => SearchAnswer
  /** Names of topics, jobs, signs and helplines that are like what was typed: “did you mean”. */
  readonly similar: (words: string, limit: number) => readonly string[]
  /** Sets the fuzzy matcher of names; before that no name is similar. */
  readonly useSimilar: (create: CreateSimilarNames) => void
  /**
   * Adds the headings and lay terms by which results are explained.
   * @throws IndexError for a file of another build, and for one that is incomplete.
   */
  readonly addDetails: (details: string) => void
  /**
   * Decodes a part of what a search may need, so that the first search is as fast as those that follow. To be called
   * when the browser is idle.
   * @returns whether there is more to decode.
   */
  readonly prepare: () => boolean
  /**
   * Adds the index of the bodies.
   * @throws IndexError for a file of another version or build, and for one that is incomplete or corrupt.
   */
  readonly addText: (text: Uint8Array) => void
}

/**
 * Opens an index with the least code; `useSimilar` adds the fuzzy matcher of names when it has been loaded.
 * @throws IndexError for files of another version or of two builds, and for those that cannot be read.
 */
export function openEngine(files: SearchIndexFiles): SearchEngine {
  const names = decodeNames(files.words)
  const { build } = names
  const { cards, ...read } = readCards(files.cards, build)
  const facets = createFacetFilter(read.facets, cards.length)
  const documentBoosts = boostsOf(cards)
  let details: readonly CardDetails[] = []
  let createSimilarNames: CreateSimilarNames = () => () => []
  let similarNames: FindSimilarNames = () => []

  function detailsOf(docId: number): ResultDetails {
    const own = details[docId]
    // How editors wrote the lay terms is known only from the details.
    if (own === undefined) return { headings: [], layTerms: [] }
    const { headings = [], written = {} } = own
    return { headings, layTerms: names.terms.of(docId).map((term, at) => written[at] ?? term) }
  }

  function useSimilar(create: CreateSimilarNames): void {
    createSimilarNames = create
    similarNames = create(cards, (docId) => detailsOf(docId).layTerms)
  }

  function join(bytes?: Uint8Array) {
    const index = joinIndexes(names, bytes && decodeTexts(bytes, names))
    const expander = createExpander(index, read.words)
    return { index, expander, prepare: createPreparation(index, expander) }
  }
  let joined = join(files.text)

  function addDetails(json: string): void {
    details = readDetails(json, build)
    useSimilar(createSimilarNames)
  }
  if (files.details !== undefined) addDetails(files.details)

  return {
    ids: cards.map(({ id }) => id),
    search: (words, options = {}) =>
      answerQuery(words, options, { ...joined, cards, detailsOf, documentBoosts, facets, similarNames }),
    similar: (words, limit) => similarNames(words, limit).map(({ name }) => name),
    ...{ useSimilar, addDetails },
    addText(text) {
      joined = join(text)
    },
    prepare: () => joined.prepare(),
  }
}
