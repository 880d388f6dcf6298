import { keepsStopWords, type AnalysedTerm, type Analysis } from './analyse-documents.ts'

/** Texts of a field that the same documents have: the lay terms of one topic, say, which all its guides inherit. */
export interface TermBundle {
  /** Rising. */
  readonly documents: readonly number[]
  /** How often each word is in the texts. */
  readonly words: ReadonlyMap<string, number>
}

/** That a word is so often in the texts of a bundle. */
export interface InBundle {
  readonly bundle: number
  readonly times: number
}

/** The fields whose texts many documents share: the titles of topics, and the lay terms that follow from topics and jobs. */
export type SharedField = 'topics' | 'inheritedTerms' | 'originalTerms'

function countWords(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

function addTo<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = lists.get(key)
  if (known === undefined) lists.set(key, [value])
  else known.push(value)
}

/** The texts of a field, in the order in which they come, and the class of each: those of the same documents. */
interface Classes {
  readonly terms: readonly AnalysedTerm[]
  readonly classOf: Int32Array
}

/**
 * Classifies the texts of a field by their documents (partition refinement): of each class, what the next document has
 * and what it does not are two from then on.
 */
function classify({ documents, termCount }: Analysis, field: SharedField): Classes {
  const terms: AnalysedTerm[] = []
  const classOf = new Int32Array(termCount)
  const last = new Int32Array(termCount).fill(-1)
  let classes = 1
  documents.forEach((document, docId) => {
    const split = new Map<number, number>()
    for (const term of document[field]) {
      if (last[term.id] === -1) terms.push(term)
      last[term.id] = docId
      const before = classOf[term.id] ?? 0
      let after = split.get(before)
      if (after === undefined) split.set(before, (after = classes++))
      classOf[term.id] = after
    }
  })
  return { terms, classOf }
}

/** By class, the documents that have its texts. */
function documentsByClass(
  { documents }: Analysis,
  field: SharedField,
  classOf: Int32Array,
): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>()
  documents.forEach((document, docId) => {
    for (const own of new Set(document[field].map(({ id }) => classOf[id] ?? 0))) addTo(found, own, docId)
  })
  return found
}

/**
 * Finds the texts of a field that documents have together. Nearly all postings of a large hub come from a few bundles.
 */
export function bundleTerms(analysis: Analysis, field: SharedField): readonly TermBundle[] {
  const { words } = analysis
  const { terms, classOf } = classify(analysis, field)
  const documents = documentsByClass(analysis, field, classOf)
  const isIndexed = (wordId: number) => keepsStopWords(field) || !words.isStopWord(wordId)
  const wordsOf = ({ wordIds }: AnalysedTerm) => wordIds.filter(isIndexed).map(words.at)
  return [...Map.groupBy(terms, ({ id }) => classOf[id] ?? 0)].map(([own, bundled]) => ({
    documents: documents.get(own) ?? [],
    words: countWords(bundled.flatMap(wordsOf)),
  }))
}

/** For each word the bundles in whose texts it is. */
export function bundlesByWord(bundles: readonly TermBundle[]): ReadonlyMap<string, readonly InBundle[]> {
  const found = new Map<string, InBundle[]>()
  bundles.forEach(({ words }, bundle) => {
    for (const [word, times] of words) addTo(found, word, { bundle, times })
  })
  return found
}
