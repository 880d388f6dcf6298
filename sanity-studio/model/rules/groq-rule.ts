import { evaluateSync, parse } from 'groq-js'

import type { Fields } from './fields.ts'

/** The parameters of a rule, such as `today`: YYYY-MM-DD. */
type RuleParams = Readonly<Record<string, string>>

/**
 * A rule that is written in GROQ, as a function of one document: outside the lake groq-js says what a list with this rule would find.
 * @param groq an expression about the fields of one document; it asks for no other.
 */
export function ruleOf(groq: string): (document: Fields, params?: RuleParams) => unknown {
  const tree = parse(groq)
  return (document, params = {}) => evaluateSync(tree, { root: document, params }).data
}

/** A query as a function of documents. */
export function queryOf(groq: string): (documents: readonly Fields[], params?: RuleParams) => unknown {
  const tree = parse(groq)
  return (documents, params = {}) => evaluateSync(tree, { dataset: documents, params }).data
}

/**
 * A GROQ condition that a document is of one of several types. The names are in the filter and not in a parameter,
 * since the Studio reads them there: without them it asks the lake for the types without regard to drafts.
 */
export function ofTypes(types: readonly string[]): string {
  return `_type in [${types.map((type) => JSON.stringify(type)).join(', ')}]`
}

/** A GROQ condition that a text says nothing: it is not there, or it is blanks alone. */
export function isBlankIn(field: string): string {
  return `count(string::split(coalesce(${field}, ""), " ")[@ != ""]) == 0`
}
