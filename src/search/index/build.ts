import { keepLast } from '../../domain/memoize.ts'
import type { SearchDocument } from '../model.ts'
import { createAnalyser, type AnalysedDocument, type Analysis, type FieldWords } from './analyse-documents.ts'
import { encodeBodyPostings, type BodyIndexFile, type EncodedBodyPostings } from './body-index.ts'
import { encodeBodies } from './body-pieces.ts'
import { toDetails } from './card-details.ts'
import { encodeNumbers } from './character-lists.ts'
import { checksum } from './checksum.ts'
import { NAMING_FIELDS, occurrenceWeights } from './field-words.ts'
import { INDEX_VERSION } from './index-file.ts'
import { encodeLayTerms } from './lay-terms.ts'
import type { MetadataFile } from './metadata-index.ts'
import { encodeMetadataPostings } from './metadata-postings.ts'
import { encodePostingLists, type PostingColumns } from './posting-lists.ts'
import { createFindOriginal, nameOriginal } from './originals.ts'
import type { FieldName } from '../weights.ts'
import { addCompanions, type Neighbours } from './neighbours.ts'
import { similarDocuments, VECTOR_FIELDS } from './similar-documents.ts'
import { encodeTerms } from './term-dictionary.ts'
import { postBodies, sentenceWords, wordsIn } from './term-postings.ts'
import { toCards } from './to-cards.ts'
import { BASE_LANGUAGE } from '../../domain/base-language.ts'

/** The files of the search of one language, as JSON. */
export interface SearchIndexFiles {
  /** Cards, and the terms of titles, topics, lay terms, headings and summaries: enough for the first results. */
  readonly metadata: string
  /** The terms of the bodies, and what results are explained by; absent until it has arrived. */
  readonly bodyIndex?: string
}

/** All files of an index, fresh. */
export interface BuiltIndex extends SearchIndexFiles {
  readonly bodyIndex: string
  /** The bodies themselves, in pieces: name of the file → JSON. */
  readonly bodies: ReadonlyMap<string, string>
}

/** How many words a title has, each counted once and without stop words. */
function titleLength({ fields }: AnalysedDocument, { words }: Analysis): number {
  const wordIds = fields.title.counts.filter((_, at) => at % 2 === 0)
  return wordIds.filter((wordId) => !words.isStopWord(wordId)).length
}

/** A term in more than this share of many bodies tells none from another, and its postings are the longest. */
const TOO_COMMON = 0.5
const MANY = 50

function withoutCommon(
  postings: ReadonlyMap<string, PostingColumns>,
  documents: number,
): ReadonlyMap<string, PostingColumns> {
  const most = Math.max(MANY, TOO_COMMON * documents)
  return new Map([...postings].filter(([, { ids }]) => ids.length <= most))
}

/** The words of some fields of all documents: the same objects where the texts are the same. */
function wordsOf({ documents }: Analysis, fields: readonly FieldName[]): readonly FieldWords[] {
  return documents.flatMap(({ fields: own }) => fields.map((field) => own[field]))
}

/** What follows from the words of the naming fields alone, and these words, sorted. */
function encodeNames(analysis: Analysis) {
  const terms = [...new Set([...wordsIn(analysis, NAMING_FIELDS), ...sentenceWords(analysis)])].toSorted()
  const titleLengths = analysis.documents.map((document) => Math.min(255, titleLength(document, analysis)))
  const names = {
    titleLengths: encodeNumbers(titleLengths),
    terms: encodeTerms(terms),
    layTerms: encodeLayTerms(analysis, terms),
    ...encodeMetadataPostings(terms, analysis),
  }
  return { terms, names }
}

/** Encodes an index; the postings are those of the last call where no word of their fields is another: only cards have changed then. */
function createEncoder(): (analysis: Analysis, neighbours: Neighbours) => BuiltIndex {
  const keepNames = keepLast<ReturnType<typeof encodeNames>>()
  const keepBodies = keepLast<EncodedBodyPostings>()
  return (analysis, neighbours) => {
    const documents = analysis.documents.map(({ document }) => document)
    const { language } = analysis
    const { terms, names } = keepNames(wordsOf(analysis, NAMING_FIELDS), () => encodeNames(analysis))
    const metadata: Omit<MetadataFile, 'checksum'> & { readonly version: number } = {
      version: INDEX_VERSION,
      language,
      ...toCards(documents, language),
      ...names,
    }
    const json = JSON.stringify(metadata)
    const sum = checksum(json)
    const bodies = encodeBodies(documents, language)
    const bodyIndex: BodyIndexFile & { readonly version: number } = {
      version: INDEX_VERSION,
      metadata: sum,
      ...keepBodies([terms, ...wordsOf(analysis, ['body'])], () => {
        const weights = occurrenceWeights(analysis.documents, 'body')
        return encodeBodyPostings(terms, weights, withoutCommon(postBodies(analysis), documents.length))
      }),
      neighbours: encodePostingLists(neighbours),
      details: documents.map(toDetails),
      bodies: [...bodies.keys()],
    }
    // Written once: of a large hub it is megabytes.
    const whole = `${json.slice(0, -1)},"checksum":${JSON.stringify(sum)}}`
    return { metadata: whole, bodyIndex: JSON.stringify(bodyIndex), bodies }
  }
}

/**
 * Builds the index of some documents.
 * @param originals the documents of the English hub; none for that hub itself.
 */
export type IndexBuilder = (documents: readonly SearchDocument[], originals?: readonly SearchDocument[]) => BuiltIndex

/** The neighbours of documents: those of the last call where the words that make them neighbours are the same. */
function createFindNeighbours(): (analysis: Analysis) => Neighbours {
  const keep = keepLast<Neighbours>()
  return (analysis) => keep(wordsOf(analysis, VECTOR_FIELDS), () => similarDocuments(analysis))
}

/**
 * Creates a builder that remembers the words of the documents of its last index: what is unchanged since then, by the
 * ids of the documents, is not analysed again. The files are the same as those of a new builder, and the last ones where
 * no word of them is another.
 * @param analyseOriginals of the English hub. Builders of several languages share it: the words of originals are then counted once.
 */
export function createIndexBuilder(language: string, analyseOriginals = createAnalyser(BASE_LANGUAGE)): IndexBuilder {
  const [findNeighbours, encode, keep] = [createFindNeighbours(), createEncoder(), keepLast<BuiltIndex>()]
  if (language === BASE_LANGUAGE) {
    return (documents) => {
      const analysis = analyseOriginals(documents)
      return keep(analysis.documents, () => encode(analysis, findNeighbours(analysis)))
    }
  }
  const analyse = createAnalyser(language)
  return (documents, originals = []) => {
    const originalOf = createFindOriginal(originals, language)
    const untranslated = new Map(originals.map((original) => [original.id, original]))
    const analysis = analyse(documents.map((document) => nameOriginal(document, originalOf(document))))
    const inEnglish = analyseOriginals(
      documents.map((document) => originalOf(document) ?? untranslated.get(document.id) ?? document),
    )
    const neighbours = findNeighbours(inEnglish)
    return keep([...analysis.documents, neighbours], () => encode(analysis, addCompanions(neighbours, documents)))
  }
}

/**
 * Builds the search index of one language. The same documents in the same order give the same files; a change to a body
 * leaves the metadata and the pieces of other bodies as they were.
 * Of documents that fit a query equally well, the earlier is found first.
 * @param originals the documents of the English hub; none for that hub itself.
 */
export function buildIndex(
  documents: readonly SearchDocument[],
  language: string,
  originals: readonly SearchDocument[] = [],
): BuiltIndex {
  return createIndexBuilder(language)(documents, originals)
}
