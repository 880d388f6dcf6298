import type { Analysis } from './analyse-documents.ts'
import { decodeNumbers, encodeNumbers } from './character-lists.ts'
import { lengthsOf, weightsByLength } from './field-words.ts'
import { IndexError } from './index-file.ts'
import type { LayTerms } from './lay-terms.ts'
import { encodeOccurrences, openOccurrences, type EncodedOccurrences, type Occurrences } from './occurrences.ts'
import { isSentence } from './sentences.ts'
import { encodeSharedWords, openSharedWords, type EncodedSharedWords, type SharedWords } from './shared-words.ts'

/*
 * The weight of a word in a document is not written: it follows from how often it is in each field, and from how many words
 * these have. Most postings come from what is in the file anyway: from lay terms, and from what documents share.
 */

/** The postings of the metadata in their file. */
export interface EncodedMetadataPostings {
  readonly topics: EncodedSharedWords
  readonly inherited: EncodedSharedWords
  /** Absent where no document is a translation. */
  readonly originals?: EncodedSharedWords
  /** How often each term is in the fields that no other document shares. */
  readonly occurrences: EncodedOccurrences
  /** How many words the title, the headings and the summary of each document have. */
  readonly lengths: { readonly title: string; readonly headings: string; readonly summary: string }
}

/** The weight of a word that is once in a field, by document. */
export type FieldWeights = Float64Array

/** The postings of the metadata. */
export interface MetadataPostings {
  readonly shared: readonly SharedWords[]
  readonly occurrences: Occurrences
  readonly title: FieldWeights
  readonly headings: FieldWeights
  readonly summary: FieldWeights
  /** Known when it is asked for the first time, because lay terms are decoded for it. */
  readonly layTerms: () => FieldWeights
  /** The same with the sentences among them, which make the field longer. */
  readonly layTermsAndSentences: () => FieldWeights
}

/** Encodes the postings of sorted terms. */
export function encodeMetadataPostings(terms: readonly string[], analysis: Analysis): EncodedMetadataPostings {
  const hasOriginals = analysis.documents.some(({ originalTerms }) => originalTerms.length > 0)
  const lengths = (field: 'title' | 'headings' | 'summary') => encodeNumbers(lengthsOf(analysis.documents, field))
  return {
    topics: encodeSharedWords('topics', terms, analysis),
    inherited: encodeSharedWords('inheritedTerms', terms, analysis),
    ...(hasOriginals && { originals: encodeSharedWords('originalTerms', terms, analysis) }),
    occurrences: encodeOccurrences(analysis, terms),
    lengths: { title: lengths('title'), headings: lengths('headings'), summary: lengths('summary') },
  }
}

/** The parts of an index from which its postings are made. */
export interface PostingsContext {
  readonly termCount: number
  readonly documentCount: number
  readonly layTerms: Pick<LayTerms, 'list'>
}

/**
 * Opens what `encodeMetadataPostings` wrote.
 * @throws IndexError where there are more or fewer terms or documents.
 */
export function openMetadataPostings(file: EncodedMetadataPostings, context: PostingsContext): MetadataPostings {
  const { termCount, documentCount, layTerms } = context
  let inLayTerms: FieldWeights | undefined
  let inSentences: FieldWeights | undefined

  function weightsOf(field: 'title' | 'headings' | 'summary'): FieldWeights {
    const lengths = decodeNumbers(file.lengths[field])
    if (lengths.length !== documentCount) throw new IndexError('has lengths that are not whole')
    return weightsByLength(field, lengths)
  }

  function weightsInLayTerms(withSentences: boolean): FieldWeights {
    const { starts, firsts } = layTerms.list()
    const lengths = new Uint32Array(documentCount)
    for (let docId = 0; docId < documentCount; docId += 1) {
      for (let layTerm = firsts[docId] ?? 0; layTerm < (firsts[docId + 1] ?? 0); layTerm += 1) {
        const length = (starts[layTerm + 1] ?? 0) - (starts[layTerm] ?? 0)
        if (withSentences || !isSentence(length)) lengths[docId] = (lengths[docId] ?? 0) + length
      }
    }
    return weightsByLength('layTerms', lengths)
  }

  return {
    shared: [
      openSharedWords('topics', file.topics, context),
      openSharedWords('inheritedTerms', file.inherited, context),
      ...(file.originals === undefined ? [] : [openSharedWords('originalTerms', file.originals, context)]),
    ],
    occurrences: openOccurrences(file.occurrences, termCount),
    title: weightsOf('title'),
    headings: weightsOf('headings'),
    summary: weightsOf('summary'),
    layTerms: () => (inLayTerms ??= weightsInLayTerms(false)),
    layTermsAndSentences: () => (inSentences ??= weightsInLayTerms(true)),
  }
}
