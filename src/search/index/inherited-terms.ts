import { analyseText } from '../text/normalise.ts'
import { countWords } from './count-words.ts'
import { meanLength, worthOf } from './field-words.ts'
import type { SearchDocument } from '../model.ts'

/** Lay terms that the same documents inherit: those of one topic, say, by all its guides. */
export interface TermBundle {
  /** Rising. */
  readonly documents: readonly number[]
  /** How often each word stands in the terms. */
  readonly words: ReadonlyMap<string, number>
}

/** What documents inherit. Nearly all postings of a large hub come from a few bundles of terms. */
export interface InheritedTerms {
  readonly bundles: readonly TermBundle[]
  /** What a word that stands once in the inherited terms of each document is worth, in STEPS. */
  readonly steps: readonly number[]
}

/** Parts of a worth in a file. Worths are below one: two bytes hold them, and hardly a level is missed. */
export const STEPS = 16_384

/** To name what only one document inherits costs as much as the words themselves. */
const FEWEST_DOCUMENTS = 2

function addTo<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = lists.get(key)
  if (known === undefined) lists.set(key, [value])
  else known.push(value)
}

/** Finds the terms that documents inherit together. */
export function gatherInherited(documents: readonly SearchDocument[]): InheritedTerms {
  const inheriting = new Map<string, number[]>()
  documents.forEach(({ inheritedTerms = [] }, at) => {
    for (const term of new Set(inheritedTerms)) addTo(inheriting, term, at)
  })
  const lengths = new Map([...inheriting.keys()].map((term) => [term, analyseText(term).length]))
  const counts = documents.map(({ inheritedTerms = [] }) =>
    inheritedTerms.reduce((sum, term) => sum + (lengths.get(term) ?? 0), 0),
  )
  const average = meanLength(counts)
  const bundled = new Map<string, { documents: readonly number[]; terms: string[] }>()
  for (const [term, documents] of inheriting) {
    if (documents.length < FEWEST_DOCUMENTS) continue
    const bundle = bundled.get(documents.join())
    if (bundle === undefined) bundled.set(documents.join(), { documents, terms: [term] })
    else bundle.terms.push(term)
  }
  return {
    bundles: [...bundled.values()].map(({ documents, terms }) => ({
      documents,
      words: countWords(terms.flatMap(analyseText)),
    })),
    steps: counts.map((count) => Math.round(worthOf('inheritedTerms', count, average) * STEPS)),
  }
}

/** That a word stands so often in the terms of a bundle. */
export interface InBundle {
  readonly bundle: number
  readonly times: number
}

/** For each word the bundles in whose terms it stands. */
export function bundlesByWord({ bundles }: InheritedTerms): ReadonlyMap<string, readonly InBundle[]> {
  const found = new Map<string, InBundle[]>()
  bundles.forEach(({ words }, bundle) => {
    for (const [word, times] of words) addTo(found, word, { bundle, times })
  })
  return found
}
