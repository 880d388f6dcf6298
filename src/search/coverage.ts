import { memoize } from '../domain/memoize.ts'
import type { SearchEngine } from './engine.ts'
import type { SearchDocument } from './model.ts'

/** The coverage of the search, for editors: which texts are never found and which lay terms have no effect. */
export interface CoverageReport {
  /** Resources that no title, lay term or topic finds. */
  readonly neverFound: readonly SearchDocument[]
  /** Lay terms that find neither their document nor one that inherits them. */
  readonly unusedTerms: readonly { readonly term: string; readonly document: SearchDocument }[]
}

/** Results below these are seldom seen on a phone. */
const FIRST_PAGE = 15

/**
 * Searches for what people may type: every title, every lay term and every topic.
 * @param documents those of the engine.
 */
export function reportCoverage(documents: readonly SearchDocument[], engine: SearchEngine): CoverageReport {
  const found = new Set<string>()
  const search = memoize((words): ReadonlySet<string> => {
    const ids = engine.search(words, { limit: FIRST_PAGE }).hits.map(({ id }) => id)
    for (const id of ids) found.add(id)
    return new Set(ids)
  })
  for (const { title, layTerms, topics } of documents)
    for (const words of [title, ...layTerms, ...topics]) search(words)
  const inheriting = (term: string) => documents.filter(({ inheritedTerms = [] }) => inheritedTerms.includes(term))
  const isUnused = (term: string, id: string) =>
    !search(term).has(id) && !inheriting(term).some((document) => search(term).has(document.id))
  return {
    neverFound: documents.filter(({ group, id }) => group === 'resource' && !found.has(id)),
    unusedTerms: documents.flatMap((document) =>
      document.layTerms.filter((term) => isUnused(term, document.id)).map((term) => ({ term, document })),
    ),
  }
}
