import type { Fields } from './fields.ts'
import { ofTypes, ruleOf } from './groq-rule.ts'

/** What is said of a document of facts without a source, at its field, above its form and in the build. */
export const MISSING_SOURCE = {
  what: 'No source is named.',
  fix: 'Add a page or document that says what stands here, or do not publish it.',
}

/**
 * The types that state facts: each needs a source before it is published (content/README.md, “Rules of care”). The source of a link
 * is the link itself, whose address is required. A test compares this list with the schema, where their field “Sources” is required.
 */
export const FACT_TYPES = [
  ...['guide', 'policy', 'training', 'sign', 'actionStep'],
  ...['helpline', 'law', 'organisation', 'partnership', 'referralRoute', 'statistic', 'indicator', 'rightsAnswer'],
  'case',
]

/** GROQ for a list of sources of which one at least says where to look: one that is empty does not count. */
const NAMES_SOURCE = `count(sources[${['publisher', 'url', 'citation'].map((field) => `coalesce(${field}, "") != ""`).join(' || ')}]) > 0`

const hasSource = ruleOf(NAMES_SOURCE)

/** Whether a document names a source. */
export function namesSource({ sources }: Fields): boolean {
  return hasSource({ sources }) === true
}

/** What is said of a line that is called common knowledge and is no emergency number. */
export const NOT_COMMON_KNOWLEDGE =
  'Only an emergency number may be common knowledge, and this is none. Give its source, and switch “Common knowledge” off.'

/**
 * GROQ for what may stand without a source: the emergency number of a country alone, and only where it is marked. A page with
 * a number that readers are told is not confirmed harms less than one without a number.
 */
const MAY_LACK_SOURCE = '_type == "helpline" && purpose == "emergency" && isCommonKnowledge == true'

const mayLack = ruleOf(MAY_LACK_SOURCE)

/** Whether a document may stand without a source. */
export function mayLackSource(document: Fields): boolean {
  return mayLack(document) === true
}

/** GROQ for facts without a source. */
export const LACKS_SOURCE = `${ofTypes(FACT_TYPES)} && select(${NAMES_SOURCE} => false, !(${MAY_LACK_SOURCE}))`

const lacksSource = ruleOf(LACKS_SOURCE)

/** Reports a document of facts without a source; undefined where it has one or needs none. */
export function checkSources(document: Fields & { readonly _type: string }): typeof MISSING_SOURCE | undefined {
  return lacksSource(document) === true ? MISSING_SOURCE : undefined
}
