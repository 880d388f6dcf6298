import type { SanityDocument, SchemaType } from 'sanity'

import { isFields } from '../../model/rules/fields.ts'
import { paragraphText } from '../../model/rules/passages.ts'

/** A field of a document, or a paragraph of a rich text in it, that a remark can be about. */
export interface Place {
  readonly field: string
  readonly paragraph?: string
  /** The beginning of the paragraph. */
  readonly quote?: string
  /** Its sentences, where it has several. */
  readonly sentences?: readonly string[]
  /** What an editor chooses it by. */
  readonly name: string
}

/** The place of a remark on a document as a whole, which is no field. */
export const WHOLE_TEXT: Place = { field: 'document', name: 'The whole text' }

/** In characters: as much of a paragraph as one recognises it by. */
const LONGEST_QUOTE = 80

function beginningOf(text: string): string {
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text
}

const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' })

function sentencesOf(text: string): readonly string[] {
  return [...SENTENCES.segment(text)].map(({ segment }) => beginningOf(segment.trim())).filter((one) => one !== '')
}

function paragraphsOf(field: string, title: string, value: unknown): readonly Place[] {
  if (!Array.isArray(value)) return []
  return value.filter(isFields).flatMap((block) => {
    const [paragraph, text] = [block['_key'], paragraphText(block)]
    if (typeof paragraph !== 'string' || text.trim() === '') return []
    const quote = beginningOf(text)
    const sentences = sentencesOf(text)
    return [{ field, paragraph, quote, name: `${title}: “${quote}”`, ...(sentences.length > 1 && { sentences }) }]
  })
}

/** The whole text, and the fields of a document in the order of the form, each followed by its paragraphs. */
export function placesIn(document: SanityDocument, type: SchemaType | undefined): readonly Place[] {
  if (type === undefined || !('fields' in type)) return []
  const fields = type.fields
    .filter((field) => field.type.hidden !== true)
    .flatMap(({ name, type: { title = name } }) => [
      { field: name, name: title },
      ...paragraphsOf(name, title, document[name]),
    ])
  return [WHOLE_TEXT, ...fields]
}
