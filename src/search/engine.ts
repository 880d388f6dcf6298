import { answerQuery, type SearchAnswer, type SearchOptions } from './answer.ts'
import { openBodyIndex, type BodyIndex } from './index/body-index.ts'
import type { SearchIndexFiles } from './index/build.ts'
import { boostsOf } from './index/cards.ts'
import { openMetadata } from './index/metadata-index.ts'
import { createPreparation } from './index/prepare.ts'
import { joinIndexes } from './index/search-index.ts'
import type { ResultDetails } from './model.ts'
import { createExpander, type Expander } from './query/expand.ts'
import { createIsOwnTerm } from './query/own-terms.ts'
import type { CreateSimilarNames, FindSimilarNames } from './query/similar-names.ts'
import type { CreateWordForms } from './query/word-forms.ts'
import { createFacetFilter } from '../facets/filter.ts'

/** The search of one language. What is loaded later is added to it while it answers. */
export interface SearchEngine {
  /** Answers a query; without words, a facet selection. */
  readonly search: (words: string, options?: SearchOptions) => SearchAnswer
  /** The share of the words that are written so in a text, or are stop words; 0 where there are none. */
  readonly recognise: (words: string) => number
  /** Names of topics, jobs, signs and helplines that are like what was typed: “did you mean”. */
  readonly similar: (words: string, limit: number) => readonly string[]
  /** Sets the fuzzy matcher of names; before that no name is similar. */
  readonly useSimilar: (create: CreateSimilarNames) => void
  /**
   * Adds the index of the bodies, and what results are explained by.
   * @returns the names of the files that hold the bodies themselves.
   * @throws IndexError for a file of another version or build, and for one that is incomplete.
   */
  readonly addBodyIndex: (json: string) => readonly string[]
  /**
   * Decodes a part of what a search may need, so that the first search is as fast as those that follow. To be called
   * when the browser is idle.
   * @returns whether there is more to decode.
   */
  readonly prepare: () => boolean
}

/**
 * Opens an index with the least code; `useSimilar` adds the fuzzy matcher of names when it has been loaded.
 * @param createForms how else words are typed, for another language than English.
 * @throws IndexError for files of another version or of two builds, and for those that cannot be read.
 */
export function openEngine(files: SearchIndexFiles, createForms?: CreateWordForms): SearchEngine {
  const metadata = openMetadata(files.metadata)
  const { cards, layTerms } = metadata
  const facets = createFacetFilter(metadata.facets, cards.length)
  const documentBoosts = boostsOf(cards, metadata.language)
  let bodyIndex: BodyIndex | undefined
  let joined = join()
  let createSimilarNames: CreateSimilarNames = () => () => []
  let similarNames: FindSimilarNames = () => []

  function join() {
    const index = joinIndexes(metadata, bodyIndex)
    const expander = createExpander(index, metadata.words, createForms, createIsOwnTerm(index, cards, layTerms))
    return { index, expander, prepare: createPreparation(index, expander) }
  }

  function detailsOf(docId: number): ResultDetails {
    const own = bodyIndex?.details[docId]
    // How editors wrote the lay terms is known only from the details.
    if (own === undefined) return { headings: [], layTerms: [] }
    const { headings = [], written = {} } = own
    return { headings, layTerms: layTerms.of(docId).map((term, at) => written[at] ?? term) }
  }

  function useSimilar(create: CreateSimilarNames): void {
    createSimilarNames = create
    similarNames = create(cards, (docId) => detailsOf(docId).layTerms)
  }

  function addBodyIndex(json: string): readonly string[] {
    bodyIndex = openBodyIndex(json, metadata)
    joined = join()
    useSimilar(createSimilarNames)
    return bodyIndex.bodies
  }
  if (files.bodyIndex !== undefined) addBodyIndex(files.bodyIndex)

  return {
    search: (words, options = {}) =>
      answerQuery(words, options, { ...joined, cards, detailsOf, documentBoosts, facets, similarNames }),
    recognise: (words) => shareKnown(words, joined.expander),
    similar: (words, limit) => similarNames(words, limit).map(({ name }) => name),
    useSimilar,
    addBodyIndex,
    prepare: () => joined.prepare(),
  }
}

/** A word in Latin letters that may be of another script counts less than a known one; among fewer words than these not at all. */
const ROMANISED = 0.8
const LEAST_ROMANISED = 3

function shareKnown(text: string, expander: Expander): number {
  const words = expander.analyse(text)
  const known = words.filter((word) => expander.isTerm(word) || expander.isStopWord(word))
  const others =
    words.length < LEAST_ROMANISED ? [] : words.filter((word) => !known.includes(word) && expander.isRomanised(word))
  return words.length === 0 ? 0 : (known.length + ROMANISED * others.length) / words.length
}
