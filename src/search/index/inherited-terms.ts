import type { AnalysedTerm, Analysis } from './analyse-documents.ts'
import { countWords } from './count-words.ts'

/** Lay terms that the same documents inherit: those of one topic, say, by all its guides. */
export interface TermBundle {
  /** Rising. */
  readonly documents: readonly number[]
  /** How often each word is in the lay terms. */
  readonly words: ReadonlyMap<string, number>
}

/** That a word is so often in the lay terms of a bundle. */
export interface InBundle {
  readonly bundle: number
  readonly times: number
}

/** To name what only one document inherits costs as much as the postings themselves. */
const FEWEST_DOCUMENTS = 2

function addTo<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = lists.get(key)
  if (known === undefined) lists.set(key, [value])
  else known.push(value)
}

/** The terms that are inherited, in the order in which they come, and the class of each: those of the same documents. */
interface Classes {
  readonly terms: readonly AnalysedTerm[]
  readonly classOf: Int32Array
}

/**
 * Classifies inherited terms by their documents (partition refinement): of each class, what the next document inherits
 * and what it does not are two from then on.
 */
function classify({ documents, termCount }: Analysis): Classes {
  const terms: AnalysedTerm[] = []
  const classOf = new Int32Array(termCount)
  const last = new Int32Array(termCount).fill(-1)
  let classes = 1
  documents.forEach(({ inheritedTerms }, docId) => {
    const split = new Map<number, number>()
    for (const term of inheritedTerms) {
      if (last[term.id] === docId) continue
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

/** By class, the documents that inherit its terms. */
function documentsByClass({ documents }: Analysis, classOf: Int32Array): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>()
  documents.forEach(({ inheritedTerms }, docId) => {
    for (const own of new Set(inheritedTerms.map(({ id }) => classOf[id] ?? 0))) addTo(found, own, docId)
  })
  return found
}

/**
 * Finds the lay terms that documents inherit together. Nearly all postings of a large hub come from a few bundles.
 */
export function bundleInheritedTerms(analysis: Analysis): readonly TermBundle[] {
  const { terms, classOf } = classify(analysis)
  const documents = documentsByClass(analysis, classOf)
  const wordsOf = ({ wordIds }: AnalysedTerm) => wordIds.map(analysis.words.at)
  return [...Map.groupBy(terms, ({ id }) => classOf[id] ?? 0)]
    .map(([own, bundled]) => ({ documents: documents.get(own) ?? [], words: countWords(bundled.flatMap(wordsOf)) }))
    .filter(({ documents }) => documents.length >= FEWEST_DOCUMENTS)
}

/** For each word the bundles in whose lay terms it is. */
export function bundlesByWord(bundles: readonly TermBundle[]): ReadonlyMap<string, readonly InBundle[]> {
  const found = new Map<string, InBundle[]>()
  bundles.forEach(({ words }, bundle) => {
    for (const [word, times] of words) addTo(found, word, { bundle, times })
  })
  return found
}
