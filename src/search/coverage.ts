import type { SearchDocument } from './model.ts'
import type { SearchEngine } from './engine-model.ts'

/** What editors should know about what can be found. */
export interface FindabilityReport {
  /** Resources that no title, lay term or topic brings up. */
  readonly neverFound: readonly SearchDocument[]
  /** Lay terms that bring up neither what they stand at nor anything that inherits them. */
  readonly idleTerms: readonly { readonly term: string; readonly document: SearchDocument }[]
}

/** What stands further down is not seen on a phone. */
const FIRST_PAGE = 15

/**
 * Asks the search what people may ask: every title, every lay term and every topic.
 * @param documents those of the engine.
 */
export function reportFindability(documents: readonly SearchDocument[], engine: SearchEngine): FindabilityReport {
  const answers = new Map<string, ReadonlySet<string>>()
  const ask = (words: string) => {
    const known = answers.get(words)
    if (known !== undefined) return known
    const found = new Set(engine.search(words, { limit: FIRST_PAGE }).hits.map(({ id }) => id))
    answers.set(words, found)
    return found
  }
  for (const { title, layTerms, topics } of documents) for (const words of [title, ...layTerms, ...topics]) ask(words)
  const found = new Set([...answers.values()].flatMap((ids) => [...ids]))
  const inheriting = (term: string) => documents.filter(({ inheritedTerms = [] }) => inheritedTerms.includes(term))
  const isIdle = (term: string, id: string) =>
    !ask(term).has(id) && !inheriting(term).some((document) => ask(term).has(document.id))
  return {
    neverFound: documents.filter(({ group, id }) => group === 'resource' && !found.has(id)),
    idleTerms: documents.flatMap((document) =>
      document.layTerms.filter((term) => isIdle(term, document.id)).map((term) => ({ term, document })),
    ),
  }
}
