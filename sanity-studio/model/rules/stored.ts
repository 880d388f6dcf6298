import { canonical, isFields, type Fields } from './fields.ts'

/** A document as a lake holds it. */
export interface Stored extends Fields {
  readonly _id: string
  readonly _type: string
  readonly _rev: string
}

/**
 * Whether a value is a document as a lake holds it.
 * @public used by files of the Studio that the check for dead code does not read
 */
export function isStored(value: unknown): value is Stored {
  return isFields(value) && ['_id', '_type', '_rev'].every((name) => typeof value[name] === 'string')
}

/** What a transaction did to a document: without `before` it was created, without `after` it was deleted. */
export interface StoredChange {
  readonly documentId: string
  readonly before?: Stored
  readonly after?: Stored
}

/**
 * What the store writes itself.
 * @public used by files of the Studio that the check for dead code does not read
 */
export const SYSTEM_FIELDS: ReadonlySet<string> = new Set(['_id', '_rev', '_createdAt', '_updatedAt'])
/** How a draft marks references to what is not published yet; publishing takes the marks away. */
const REFERENCE_MARKS = new Set(['_weak', '_strengthenOnPublish'])

/** Whether a field of a reference is such a mark, and so no content. */
export function isReferenceMark(name: string): boolean {
  return REFERENCE_MARKS.has(name)
}

function strengthened(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strengthened)
  if (!isFields(value)) return value
  const mark = value['_strengthenOnPublish']
  const isMarked = isFields(mark) && mark['weak'] !== true
  const fields = Object.entries(value).filter(
    ([name]) => name !== '_strengthenOnPublish' && !(isMarked && name === '_weak'),
  )
  return Object.fromEntries(fields.map(([name, inner]) => [name, strengthened(inner)]))
}

/**
 * The content of a draft as it is published, without what the store writes itself: references that were weak only because what they
 * lead to was not published are strong, as Sanity's own “Publish” makes them.
 * @public used by files of the Studio that the check for dead code does not read
 */
export function contentToPublish(draft: Fields): Fields {
  return Object.fromEntries(
    Object.entries(draft).flatMap(([name, value]) => (SYSTEM_FIELDS.has(name) ? [] : [[name, strengthened(value)]])),
  )
}

/** The content of a document as text that is equal for equal content. */
export function contentOf(document: Fields): string {
  const fields = Object.entries(document).filter(([name]) => !SYSTEM_FIELDS.has(name))
  return canonical(Object.fromEntries(fields), isReferenceMark)
}
