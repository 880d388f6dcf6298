import { createLayTermMatch, type MatchLayTerms } from '../rank/lay-term-match.ts'
import type { FacetLists } from '../../facets/lists.ts'
import type { LanguageWords, SearchCard } from '../model.ts'
import { openCards, type CardsFile } from './cards.ts'
import { decodeNumbers } from './character-lists.ts'
import { decodeFacets } from './facet-lists.ts'
import { IndexError, parseJson, requireVersion, type Versioned } from './index-file.ts'
import { openLayTerms, type LayTerms } from './lay-terms.ts'
import { openMetadataPostings, type EncodedMetadataPostings, type MetadataPostings } from './metadata-postings.ts'
import { openTerms, type TermDictionary } from './term-dictionary.ts'

/** The first file of an index: all that the first results need. */
export interface MetadataFile extends CardsFile, EncodedMetadataPostings {
  /** Of all that the file holds besides. The body index names the metadata by it, to whose ids it refers. */
  readonly checksum: string
  readonly language: string
  /** How many words the title of each document has, each word counted once and without stop words. */
  readonly titleLengths: string
  /** The dictionary of the fields that name a document. */
  readonly terms: string
  readonly layTerms: string
}

/** The metadata of the documents of one language: cards, and the terms of the fields that name a document. */
export interface MetadataIndex {
  readonly checksum: string
  readonly language: string
  /** How many words the title of each document has, each word counted once and without stop words. */
  readonly titleLengths: Uint8Array
  readonly cards: readonly SearchCard[]
  readonly facets: FacetLists
  readonly words: LanguageWords
  readonly terms: TermDictionary
  readonly postings: MetadataPostings
  readonly layTerms: LayTerms
  readonly matchLayTerms: MatchLayTerms
}

/**
 * Opens the metadata. Nothing of it is decoded before it is asked for.
 * @throws IndexError for a file of another version, for one that was cut, and for something else.
 */
export function openMetadata(json: string): MetadataIndex {
  const file: MetadataFile & Versioned = parseJson(json, 'metadata')
  requireVersion(file, 'metadata')
  const { checksum, language, words } = file
  const cards = openCards(file.cards)
  const facets = decodeFacets(file.facets)
  const titleLengths = Uint8Array.from(decodeNumbers(file.titleLengths))
  if (titleLengths.length !== cards.length) throw new IndexError('has metadata that cannot be read')
  const terms = openTerms(file.terms)
  const layTerms = openLayTerms(file.layTerms, terms, cards.length)
  return {
    checksum,
    language,
    words,
    titleLengths,
    terms,
    layTerms,
    cards,
    facets,
    postings: openMetadataPostings(file, { termCount: terms.size, documentCount: cards.length, layTerms }),
    matchLayTerms: createLayTermMatch(layTerms, cards.length),
  }
}
