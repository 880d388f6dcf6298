import { schemaTypes } from '../../../sanity-studio/model/schema/index.ts'

/** The fields by which a document is named. */
export interface NamedDocument {
  readonly _id: string
  readonly _type: string
  readonly [field: string]: unknown
}

/** The name of a document that a reference leads to, by its id. */
export type NameOfDocument = (id: string) => string

const TYPE_TITLES: ReadonlyMap<string, string> = new Map(schemaTypes.map(({ name, title }) => [name, title ?? name]))

const MAX_TITLE = 80

/** The name of a type as forms show it, such as “Guide”. */
function typeTitle(type: string): string {
  return TYPE_TITLES.get(type) ?? type
}

/** The title of a document, shortened, in quotation marks; its id where it has none, which in a draft says nothing. */
function documentTitle({ _id, title }: NamedDocument): string {
  const hasTitle = typeof title === 'string' && title.trim() !== ''
  if (!hasTitle && _id.startsWith('drafts.')) return 'without a title'
  const text = hasTitle ? title.trim() : _id
  return `“${text.length > MAX_TITLE ? `${text.slice(0, MAX_TITLE).trim()}…` : text}”`
}

/** Whether a document is not published: a draft, a version of a release, or the state of a review. */
export function isUnpublished({ _id }: { readonly _id: string }): boolean {
  return _id.includes('.')
}

/** A document in words: “Guide “After an incident””, with “draft of” before it where it is one. */
export function documentName(document: NamedDocument): string {
  const name = `${typeTitle(document._type)} ${documentTitle(document)}`
  return document._id.startsWith('drafts.') ? `Draft of ${name.charAt(0).toLowerCase()}${name.slice(1)}` : name
}
