import { isRecord } from './json.ts'
import type { Place } from './place.ts'

/** Names, numbers and addresses: not sentences of ours. */
const NO_SENTENCE: ReadonlySet<unknown> = new Set([
  ...['current', 'source', 'href', 'url', 'urlNote', 'web', 'email', 'phone', 'dial', 'textNumber', '_ref'],
  ...['licence', 'language', 'operator', 'publisher', 'citation', 'dated', 'sourceSeen', 'field', 'name'],
])

/** Types whose title is a name that somebody else gave. */
const NAMED_BY_OTHERS: ReadonlySet<string> = new Set(['externalResource', 'law', 'organisation'])

function isVocabulary({ type, parent }: Place): boolean {
  const options: unknown = type?.options ?? parent?.type?.options
  return isRecord(options) && options['list'] !== undefined
}

function isQuotation({ segment, parent, document }: Place): boolean {
  if (parent?.type?.name === 'sourcedQuote') return true
  // What people type into the search box is theirs to choose.
  if (parent?.segment === 'layTerms') return true
  return segment === 'title' && parent?.parent === undefined && NAMED_BY_OTHERS.has(document._type)
}

/** The words of a paragraph, without those of its blanks. */
export function paragraphText(block: unknown): string {
  if (!isRecord(block) || !Array.isArray(block['children'])) return ''
  return block['children']
    .map((child) => (isRecord(child) && typeof child['text'] === 'string' ? child['text'] : ''))
    .join('')
}

/**
 * Our own words at a place: a whole paragraph, or the text of a field. Undefined for parts of a
 * paragraph, for names, numbers and vocabularies, and for what others said.
 */
export function readerTextAt(place: Place): string | undefined {
  const { type, value, parent } = place
  if (type?.name === 'block') return paragraphText(value)
  if (type?.jsonType !== 'string' || typeof value !== 'string' || parent?.type?.name === 'span') return undefined
  if (NO_SENTENCE.has(place.segment) || isVocabulary(place) || isQuotation(place)) return undefined
  return value
}
