import { idOfReference, isBlank, type Fields } from '../rules/fields.ts'
import { isWrittenByActions } from '../rules/studio-types.ts'

/** A document as the report looks at it: published, with all its fields. */
export type ReportedDocument = Fields & { readonly _id: string; readonly _type: string }

/** A document to which a row of the report leads. */
export interface DocumentLink {
  readonly id: string
  readonly type: string
  readonly title: string
}

/** A row of the report: a document, and in one sentence why somebody has to look at it. */
export interface Gap extends DocumentLink {
  readonly why: string
}

/** What readers look for in lists, by topic and by job. */
const RESOURCE_TYPES: readonly string[] = ['guide', 'policy', 'training', 'externalResource']

/** Whether a document is a resource in the language in which it was written first. */
export function isResource(document: ReportedDocument): boolean {
  return RESOURCE_TYPES.includes(document._type) && isOriginal(document)
}

/** Whether a document translates no other one. */
export function isOriginal({ translationOf }: Fields): boolean {
  return idOfReference(translationOf) === undefined
}

/** A link to a document, named by its title. */
export function linkTo({ _id, _type, title }: ReportedDocument): DocumentLink {
  return { id: _id, type: _type, title: isBlank(title) ? _id : String(title) }
}

/** One for all comparisons: `localeCompare` would make another for each. */
const { compare } = new Intl.Collator('en')

/** Orders rows by title, and equal titles by id. */
export function byTitle(one: DocumentLink, other: DocumentLink): number {
  return compare(one.title, other.title) || compare(one.id, other.id)
}

const HIDDEN_ID = /^(drafts|versions|_)\./

/**
 * What readers can see among all that a lake holds: no draft, none of the documents that the Studio's actions write, nothing of
 * Sanity's own.
 */
export function publishedAmong(documents: readonly Fields[]): readonly ReportedDocument[] {
  return documents.filter(isReported)
}

function isReported(document: Fields): document is ReportedDocument {
  const { _id, _type } = document
  if (typeof _id !== 'string' || typeof _type !== 'string') return false
  return !HIDDEN_ID.test(_id) && !/^(sanity|system)\./.test(_type) && !isWrittenByActions(_type)
}
