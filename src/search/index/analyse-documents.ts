import { areSame, memoizeByObject } from '../../domain/memoize.ts'
import type { SearchDocument } from '../model.ts'
import { analyseText } from '../text/normalise.ts'
import type { FieldName } from '../weights.ts'
import { isSentence } from './sentences.ts'
import { createWordIds, type WordIds } from './word-ids.ts'

/** The words of one field of a document. */
export interface FieldWords {
  /** How many they are; a word that is repeated counts each time. */
  readonly length: number
  /** The id of each word, once, in the order in which they come, and after each how often it is there. */
  readonly counts: Uint32Array
}

/** A lay term, or a title of a topic, which many documents may have or inherit. It is one object for all of them. */
export interface AnalysedTerm {
  /** Its place among all that have been analysed. */
  readonly id: number
  /** Its words in their order; none for a term of punctuation only. */
  readonly wordIds: readonly number[]
}

/** A document and all that follows from its words. */
export interface AnalysedDocument {
  readonly document: SearchDocument
  readonly fields: Readonly<Record<FieldName, FieldWords>>
  /** Its own lay terms in their order, without those of punctuation only. */
  readonly layTerms: readonly AnalysedTerm[]
  readonly inheritedTerms: readonly AnalysedTerm[]
  readonly originalTerms: readonly AnalysedTerm[]
  readonly topics: readonly AnalysedTerm[]
}

/** Documents of one language with their words. */
export interface Analysis {
  readonly language: string
  readonly documents: readonly AnalysedDocument[]
  readonly words: WordIds
  /** How many lay terms have been analysed. */
  readonly termCount: number
}

/** Analyses documents. What is unchanged since the last call, by the ids of the documents, is not analysed again. */
export type Analyser = (documents: readonly SearchDocument[]) => Analysis

const NONE = new Uint32Array()

/** Counts the words of some texts by their ids. */
type Count = (texts: readonly (readonly number[])[], keepsStopWords: boolean) => FieldWords

function createCounter(words: WordIds): Count {
  /** By word, how often it is in the current field; 0 again after each. */
  let times = new Uint32Array(1024)
  return (texts, keepsStopWords) => {
    const found: number[] = []
    let length = 0
    if (times.length < words.size()) times = new Uint32Array(2 * words.size())
    for (const wordIds of texts) {
      for (const wordId of wordIds) {
        if (!keepsStopWords && words.isStopWord(wordId)) continue
        length += 1
        const before = times[wordId] ?? 0
        if (before === 0) found.push(wordId)
        times[wordId] = before + 1
      }
    }
    // An object of its own: sentences, which have no words here, may be others.
    if (length === 0) return { length, counts: NONE }
    const counts = new Uint32Array(2 * found.length)
    found.forEach((wordId, at) => {
      counts[2 * at] = wordId
      counts[2 * at + 1] = times[wordId] ?? 0
      times[wordId] = 0
    })
    return { length, counts }
  }
}

/** The fields whose stop words are indexed too: they have whole phrases such as “who do I call”. */
const KEEPS_STOP_WORDS: ReadonlySet<FieldName> = new Set(['title', 'layTerms', 'inheritedTerms'])

/** The fields of which many documents have the same texts. */
const SHARED: ReadonlySet<FieldName> = new Set(['layTerms', 'inheritedTerms', 'originalTerms', 'topics'])

/** Whether the stop words of a field are indexed too. */
export function keepsStopWords(field: FieldName): boolean {
  return KEEPS_STOP_WORDS.has(field)
}

function textsOf(document: SearchDocument, field: FieldName): readonly string[] {
  const value = document[field] ?? []
  return typeof value === 'string' ? [value] : value
}

/**
 * Creates an analyser that remembers the documents of its last call.
 * @param language BCP 47 tag of the reader’s language.
 */
export function createAnalyser(language: string): Analyser {
  const words = createWordIds(language)
  const count = createCounter(words)
  const terms = new Map<string, AnalysedTerm>()
  let known: ReadonlyMap<string, AnalysedDocument> = new Map()

  function analyseTerm(term: string): AnalysedTerm {
    const before = terms.get(term)
    if (before !== undefined) return before
    const analysed = { id: terms.size, wordIds: analyseText(term).map(words.of) }
    terms.set(term, analysed)
    return analysed
  }

  function countField(texts: readonly string[], field: FieldName): FieldWords {
    const isShared = SHARED.has(field)
    const wordIds = texts.map((text) => (isShared ? analyseTerm(text).wordIds : analyseText(text).map(words.of)))
    return count(
      field === 'layTerms' ? wordIds.filter(({ length }) => !isSentence(length)) : wordIds,
      keepsStopWords(field),
    )
  }

  const analyse = memoizeByObject((document: SearchDocument): AnalysedDocument => {
    const before = known.get(document.id)
    const wordsOf = (field: FieldName) => {
      const texts = textsOf(document, field)
      const isSame = before !== undefined && areSame(texts, textsOf(before.document, field))
      return isSame ? before.fields[field] : countField(texts, field)
    }
    return {
      document,
      fields: {
        title: wordsOf('title'),
        topics: wordsOf('topics'),
        layTerms: wordsOf('layTerms'),
        inheritedTerms: wordsOf('inheritedTerms'),
        originalTerms: wordsOf('originalTerms'),
        headings: wordsOf('headings'),
        summary: wordsOf('summary'),
        body: wordsOf('body'),
      },
      layTerms: document.layTerms.map(analyseTerm).filter(({ wordIds }) => wordIds.length > 0),
      inheritedTerms: (document.inheritedTerms ?? []).map(analyseTerm),
      originalTerms: (document.originalTerms ?? []).map(analyseTerm),
      topics: document.topics.map(analyseTerm),
    }
  })

  return (documents) => {
    const analysed = documents.map(analyse)
    known = new Map(analysed.map((own) => [own.document.id, own]))
    return { language, documents: analysed, words, termCount: terms.size }
  }
}

/** Analyses all documents again. */
export function analyseDocuments(documents: readonly SearchDocument[], language: string): Analysis {
  return createAnalyser(language)(documents)
}
