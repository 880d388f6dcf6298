/** What is said of a fact without a source, at its field, above its form and in the build. */
export const MISSING_SOURCE = {
  what: 'A fact stands here without a source.',
  fix: 'Add the page or document that says it, or do not publish it.',
}

/**
 * The types that state facts: each needs a source before it is published (content/README.md, “Rules of care”). The source of a link
 * is the link itself, whose address is required. A test compares this list with the schema, where their field “Sources” is required.
 */
export const FACT_TYPES = [
  ...['guide', 'policy', 'training', 'sign', 'actionStep'],
  ...['helpline', 'law', 'organisation', 'partnership', 'referralRoute', 'statistic', 'indicator', 'rightsAnswer'],
]

/** Reports a document of facts without a source; undefined where it has one or needs none. */
export function checkSources(type: string, sources: unknown): typeof MISSING_SOURCE | undefined {
  if (!FACT_TYPES.includes(type) || (Array.isArray(sources) && sources.length > 0)) return undefined
  return MISSING_SOURCE
}
