import type { SanityDocument, SchemaType } from 'sanity'

import { isFields } from '../../model/rules/fields.ts'
import { paragraphText } from '../../model/rules/passages.ts'

/** A field of a document, or a paragraph of a rich text in it, that a remark can be about. */
export interface Place {
  readonly field: string
  readonly paragraph?: string
  /** The beginning of the paragraph. */
  readonly quote?: string
  /** What an editor chooses it by. */
  readonly name: string
}

/** In characters: as much of a paragraph as one recognises it by. */
const LONGEST_QUOTE = 80

function beginningOf(text: string): string {
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text
}

function paragraphsOf(field: string, title: string, value: unknown): readonly Place[] {
  if (!Array.isArray(value)) return []
  return value.filter(isFields).flatMap((block) => {
    const [paragraph, text] = [block['_key'], paragraphText(block)]
    if (typeof paragraph !== 'string' || text.trim() === '') return []
    const quote = beginningOf(text)
    return [{ field, paragraph, quote, name: `${title}: “${quote}”` }]
  })
}

/** The fields of a document in the order of the form, each followed by its paragraphs. */
export function placesIn(document: SanityDocument, type: SchemaType | undefined): readonly Place[] {
  if (type === undefined || !('fields' in type)) return []
  return type.fields
    .filter((field) => field.type.hidden !== true)
    .flatMap(({ name, type: { title = name } }) => [
      { field: name, name: title },
      ...paragraphsOf(name, title, document[name]),
    ])
}
