import { countWords } from './count-words.ts'
import type { SearchDocument } from '../model.ts'
import { analyseText } from '../text/normalise.ts'

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

/**
 * Finds the lay terms that documents inherit together. Nearly all postings of a large hub come from a few bundles.
 */
export function bundleInheritedTerms(documents: readonly SearchDocument[]): readonly TermBundle[] {
  const inheriting = new Map<string, number[]>()
  documents.forEach(({ inheritedTerms = [] }, docId) => {
    for (const term of new Set(inheritedTerms)) addTo(inheriting, term, docId)
  })
  const bundled = new Map<string, { documents: readonly number[]; terms: string[] }>()
  for (const [term, documents] of inheriting) {
    if (documents.length < FEWEST_DOCUMENTS) continue
    const bundle = bundled.get(documents.join())
    if (bundle === undefined) bundled.set(documents.join(), { documents, terms: [term] })
    else bundle.terms.push(term)
  }
  return [...bundled.values()].map(({ documents, terms }) => ({
    documents,
    words: countWords(terms.flatMap((term) => analyseText(term))),
  }))
}

/** For each word the bundles in whose lay terms it is. */
export function bundlesByWord(bundles: readonly TermBundle[]): ReadonlyMap<string, readonly InBundle[]> {
  const found = new Map<string, InBundle[]>()
  bundles.forEach(({ words }, bundle) => {
    for (const [word, times] of words) addTo(found, word, { bundle, times })
  })
  return found
}
