/** What is wrong with a document, and how an editor fixes it. */
export interface MissingSource {
  readonly what: string
  readonly fix: string
}

/**
 * The types that state facts: each needs a source before it is published (facts/safety.md, section 9).
 * A test compares this list with the schema, where their field “Sources” is required.
 */
export const FACT_TYPES = [
  ...['guide', 'policy', 'training', 'externalResource', 'sign', 'actionStep'],
  ...['helpline', 'law', 'organisation', 'statistic', 'rightsAnswer'],
]

/** Reports a document of facts without a source; undefined where it has one or needs none. */
export function checkSources(type: string, sources: unknown): MissingSource | undefined {
  if (!FACT_TYPES.includes(type) || (Array.isArray(sources) && sources.length > 0)) return undefined
  return {
    what: 'A fact stands here without a source.',
    fix: 'Add the page or document that says it, or do not publish it.',
  }
}
