import type { SearchGroup } from './model.ts'

/*
 * Every weight by which results are ranked. README.md, “Change a weight”, says how to change one and how to see whether
 * the ranking has improved. Limits that only save time or bytes are constants of the file that applies them.
 */

/**
 * The fields of a document: the weight of a term in each, and `length`, by how much a field that is longer than the
 * average lowers it (b of BM25F, from 0 to 1; Zaragoza et al. 2004).
 */
export const FIELDS = {
  title: { weight: 7.42, length: 0.73 },
  topics: { weight: 1.5, length: 0.2 },
  layTerms: { weight: 4.22, length: 0.32 },
  inheritedTerms: { weight: 0.29, length: 0.2 },
  /** Of a translation: what its English original is called, for people who have the English word from a letter or a rota. */
  originalTerms: { weight: 1.5, length: 0.2 },
  headings: { weight: 4.7, length: 0.22 },
  summary: { weight: 1.48, length: 0.25 },
  body: { weight: 0.95, length: 0.21 },
} as const

export type FieldName = keyof typeof FIELDS

/** The weight of an expansion of a typed word; the word itself has 1. */
export const EXPANSION_WEIGHTS = {
  /** Another inflection: “passports” for “passport”. */
  form: 0.7,
  /** A synonym: “child” for “kid”. An inflection of a synonym has the product of both. */
  synonym: 0.65,
  /** A word of another script that was typed in Latin letters: “pasport zabraly”, “jawaz safar”. */
  romanised: 0.6,
  /** A completion of the word that is being typed: from this one, if nearly all of it was typed … */
  longPrefix: 0.44,
  /** … down to this one, if nearly nothing was. */
  shortPrefix: 0.35,
  /** A respelling at edit distance 1. */
  oneEdit: 0.9,
  /** A respelling at edit distance 2. */
  twoEdits: 0.5,
  /** Multiplies a respelling with another first letter: people seldom mistype the first. */
  otherFirstLetter: 0.8,
  /** A completion of a misspelt prefix. */
  misspeltPrefix: 0.6,
  /** A part of a compound that was split, or the compound of two words that were typed apart. */
  compound: 1,
} as const

/** How the matches of the words of a query are summed up to the score of a document. */
export const RANKING = {
  /** How soon more occurrences of a term stop counting (k1 of BM25). */
  saturation: 2.2,
  /** An unknown word has at most so many times the inverse document frequency of the rarest known word of the query. */
  unknownWord: 1.7,
  /** A stop word beside informative words has this share of its inverse document frequency. */
  stopWord: 0.34,
  /** A lay term that is the query, such as “who do I call”, adds this share of the weights of all informative words. */
  layTerm: 0.45,
  /** From so many different words on, a query tells a story: then the sentences among the lay terms count word by word. */
  sentenceWords: 8,
  /** The factor of a document that matches none of the query; it rises to 1 for all of it. */
  leastCoverage: 0.85,
  /** A word is covered in full from this share of the highest impact: a mention in a long text covers less. */
  fullCoverage: 0.35,
  /** A document whose title consists of the words of the query scores so much more. */
  titleMatch: 0.53,
  /** Documents below this share of the best score are not found. */
  leastShare: 0.1,
  /** Nor are those whose words of the query weigh less than this share of those of the best: these are common words. */
  leastShared: 0.3,
  /** So many results, which a reader sees at first, need no more than that … */
  firstResults: 10,
  /** … while later ones need this share of the best score. */
  leastShareLater: 0.25,
} as const

/** How the nearest neighbours of each document are found, in the build. */
export const SIMILARITY = {
  /** So many neighbours of each document are kept. */
  neighbours: 10,
  /** A term in a larger share of the documents makes none of them similar … */
  largestShare: 0.1,
  /** … nor one in more documents than this. */
  mostDocuments: 100,
} as const

/** How the best results raise the scores of their nearest neighbours. */
export const PROPAGATION = {
  /** The similarity of two documents with the same terms; similarities are whole numbers up to it. */
  levels: 15,
  /** So many of the best results propagate their score … */
  sources: 3,
  /** … this share of it, to a neighbour with the same terms … */
  share: 0.4,
  /** … up to this share of it, so that no neighbour overtakes the result. */
  ceiling: 0.98,
  /** Translations propagate this share instead: their neighbours are those of the originals, of which more words are known. */
  shareInTranslations: 1.2,
  /** The similarity of the first of the documents that editors name with one, such as a helpline; half of it of the second. */
  companion: 9,
} as const

/** The boost of the helplines that the hub itself tells people to call. */
export const MAIN_HELPLINE_BOOST = 1.5

/** The boost of a document that is in another language than the index, because nobody has translated it. */
export const OTHER_LANGUAGE_BOOST = 0.6

/** The boost of a document by its group; 1 for a group that is not here. */
export const GROUP_BOOST: Readonly<Partial<Record<SearchGroup, number>>> = {
  helpline: 0.99,
  law: 0.95,
  organisation: 0.89,
  page: 1.06,
  partnership: 0.85,
  role: 0.97,
  sign: 0.92,
  topic: 1.06,
}
