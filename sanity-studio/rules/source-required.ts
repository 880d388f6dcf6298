/** What is wrong with a document, and how an editor fixes it. */
export interface MissingSource {
  readonly what: string
  readonly fix: string
}

/**
 * The types that say facts: each needs a source before it is published (facts/safety.md, section 9).
 * A test ties this list to the schema, where their field “Sources” is required.
 */
export const FACT_TYPES = [
  ...['guide', 'policy', 'training', 'externalResource', 'sign', 'actionStep'],
  ...['helpline', 'law', 'organisation', 'statistic'],
]

/** Says that a fact has no source; undefined where there is one, or none is needed. */
export function checkSources(type: string, sources: unknown): MissingSource | undefined {
  if (!FACT_TYPES.includes(type) || (Array.isArray(sources) && sources.length > 0)) return undefined
  return {
    what: 'A fact stands here without a source.',
    fix: 'Add the page or document that says it, or do not publish it.',
  }
}
