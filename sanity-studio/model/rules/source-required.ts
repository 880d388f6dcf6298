import { fieldsIn, filledText, type Fields } from './fields.ts'

/** What is said of a fact without a source, at its field, above its form and in the build. */
export const MISSING_SOURCE = {
  what: 'This fact has no source.',
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

/** The fields of a source of which one at least says where to look. */
export const SOURCE_FIELDS = ['publisher', 'url', 'citation'] as const

/** Whether a list names a source: one that is empty does not count. */
export function namesSource(sources: unknown): boolean {
  return fieldsIn(sources).some((source) => SOURCE_FIELDS.some((field) => filledText(source[field]) !== undefined))
}

/** What is said of a line that is called common knowledge and is no emergency number. */
export const NOT_COMMON_KNOWLEDGE =
  'Only an emergency number may be common knowledge, and this is none. Give its source, and switch “Common knowledge” off.'

/**
 * Whether a document may stand without a source: the emergency number of a country alone, and only where it is marked. A page with
 * a number that readers are told is not confirmed harms less than one without a number.
 */
export function mayLackSource({ _type, purpose, isCommonKnowledge }: Fields): boolean {
  return _type === 'helpline' && purpose === 'emergency' && isCommonKnowledge === true
}

/** Reports a document of facts without a source; undefined where it has one or needs none. */
export function checkSources(document: Fields & { readonly _type: string }): typeof MISSING_SOURCE | undefined {
  const needsOne = FACT_TYPES.includes(document._type) && !mayLackSource(document)
  return needsOne && !namesSource(document['sources']) ? MISSING_SOURCE : undefined
}
