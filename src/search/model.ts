import type { FacetValues } from '../domain/facets.ts'

/** The kind of a document; results are grouped by it. */
export type SearchGroup = 'resource' | 'organisation' | 'partnership' | 'topic' | 'role' | 'page' | GroupOfFacts

type GroupOfFacts = 'right' | 'sign' | 'helpline' | 'law' | 'case'

/** The metadata of a document, which a result shows and is sorted by. All of it may be unknown. */
export interface ResultFacts {
  /** BCP 47 tag of the language of its texts; that of the index where absent. */
  readonly language?: string
  /** Of a translation, what is known of it: a machine's draft, checked by a speaker, or older than a change of the original. */
  readonly translation?: 'draft' | 'checked' | 'changed'
  readonly kind?: string
  /** The publisher of somebody else's material or the operator of a helpline; absent for our own texts. */
  readonly publisher?: string
  readonly minutes?: number
  readonly year?: number
  /** The number of a helpline as people know it. */
  readonly phone?: string
  /** A factor of its score beside others of its group; 1 where absent. */
  readonly boost?: number
}

/** A document of the search: one thing that can be found. It exists in the build; a browser gets its index. */
export interface SearchDocument extends ResultFacts {
  /** Its address from the root: `/guides/risk-map/`, `/signs/#hk-traffic`. */
  readonly id: string
  readonly group: SearchGroup
  readonly title: string
  /** Titles of topics, each once. */
  readonly topics: readonly string[]
  /** Words that people type who do not know the official one. */
  readonly layTerms: readonly string[]
  /** Lay terms that are not its own but those of its topics and jobs, each once. */
  readonly inheritedTerms?: readonly string[]
  /** Of a translation, the title and the lay terms of its original, each once. */
  readonly originalTerms?: readonly string[]
  /** The ids of documents to read with it: the helplines that an answer about rights names. */
  readonly companions?: readonly string[]
  readonly headings: readonly string[]
  readonly summary: string
  /** All its text without markup, one paragraph a line. */
  readonly body: string
  /** A document without a value of a facet is excluded by every selection in it. */
  readonly facets?: FacetValues
}

/** A document as a result shows it. */
export interface SearchCard extends ResultFacts {
  readonly id: string
  readonly group: SearchGroup
  readonly title: string
  readonly summary: string
  /** Slugs of the jobs it is for, where they are few. */
  readonly jobs: readonly string[]
}

/** By what a document may have been found that its card does not show. */
export interface ResultDetails {
  readonly headings: readonly string[]
  /** Its own lay terms, as editors wrote them. */
  readonly layTerms: readonly string[]
}

/** A document that was found. */
export interface SearchHit {
  readonly id: string
  /** The higher the better; comparable within one search only. */
  readonly score: number
  readonly card: SearchCard
  /** The countries whose law or lines it is about, by their codes; none where it is about any. */
  readonly countries: () => readonly string[]
  /** Empty until the details have been loaded. */
  readonly details: () => ResultDetails
}

/** Knowledge about the words of a language, whatever the documents. */
export interface LanguageWords {
  /** Groups of synonyms, in the form that `createGroups` reads. */
  readonly synonyms: string
  /** Groups of the irregular inflections of English words, in the same form. */
  readonly inflections: string
  readonly stopWords: readonly string[]
  /** By what inflections differ, in the form that `createStemmer` reads; empty for English, whose forms have their own rules. */
  readonly stems: string
  /**
   * How words are typed in Latin letters, in the form that `createSkeleton` reads, of Chinese `createPinyin`; empty for a language
   * that is written in them.
   */
  readonly romanisation: string
  /** Characters that are typed for those of the index, each before the one that it stands for. */
  readonly variants: string
}
