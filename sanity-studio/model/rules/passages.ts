import { CLOSED_LIST_FIELDS } from './closed-list-fields.ts'
import { fieldsIn, isBlank, isFields, type Fields } from './fields.ts'
import { isWrittenByActions } from './studio-types.ts'

/** A step to a value: the name of a field, the key of a member of a list, or its index where it has no key. */
export type Step = string | number | { readonly _key: string }

/** A text that a reader sees in one piece: a paragraph, or a field. */
export interface Passage {
  /** From the document to the paragraph or field. */
  readonly path: readonly Step[]
  readonly text: string
  /** `h2`, `normal` …; undefined for a field. */
  readonly style: string | undefined
  /** Whether its words are somebody else's: a quotation, a name that others gave, what people type into the search. */
  readonly isOthers: boolean
  /** Whether some of its words lead to another page. */
  readonly hasLink?: true
}

/** In characters: longer than the schema allows for any field, and than anybody reads. A longer text is a mistake. */
export const LONGEST_TEXT = 20_000

/** Fields in which there are no sentences: values of closed lists, names, numbers and addresses. */
const FIELDS_WITHOUT_SENTENCES: ReadonlySet<string> = new Set([
  ...CLOSED_LIST_FIELDS,
  ...['current', 'source', 'href', 'url', 'urlNote', 'web', 'email', 'phone', 'dial', 'textNumber', 'field', 'name'],
  ...['licence', 'operator', 'publisher', 'citation', 'dated', 'passesOn', 'sourceSeen', 'checkedBy', 'checkedOn'],
  ...['madeFrom', 'wordingOnly', 'versionDate', 'documentId', 'documentType', 'day', 'proposeTo', 'currency'],
  ...['repository', 'addressesGoodUntil'],
  ...['coursesUrl'],
  // What editors are told not to say is said there.
  ...['doNotSay', 'mayNotAppear'],
])

/** Types whose title is a name that others gave. */
const TYPES_NAMED_BY_OTHERS: ReadonlySet<unknown> = new Set(['externalResource', 'law', 'organisation', 'partnership'])

/** Fields with what people type into the search. */
const TYPED_BY_OTHERS: ReadonlySet<string> = new Set(['layTerms', 'searches'])

/** The text of a paragraph of rich text, without its marks; empty for every other value. */
export function paragraphText(block: unknown): string {
  if (!isFields(block) || !Array.isArray(block['children'])) return ''
  return block['children']
    .map((child: unknown) => (isFields(child) && typeof child['text'] === 'string' ? child['text'] : ''))
    .join('')
}

/** The step to a member of a list, as Sanity names it. */
export function stepTo(member: unknown, index: number): Step {
  return isFields(member) && typeof member['_key'] === 'string' ? { _key: member['_key'] } : index
}

function collect(value: unknown, path: readonly Step[], isOthers: boolean, found: Passage[]): void {
  if (typeof value === 'string') {
    if (!isBlank(value) && value.length <= LONGEST_TEXT) found.push({ path, text: value, style: undefined, isOthers })
  } else if (Array.isArray(value)) {
    value.forEach((member: unknown, index) => collect(member, [...path, stepTo(member, index)], isOthers, found))
  } else if (isFields(value)) {
    if (value['_type'] === 'block') collectParagraph(value, path, isOthers, found)
    else collectFields(value, path, isOthers, found)
  }
}

function collectParagraph(block: Fields, path: readonly Step[], isOthers: boolean, found: Passage[]): void {
  const text = paragraphText(block)
  if (isBlank(text) || text.length > LONGEST_TEXT) return
  const style = typeof block['style'] === 'string' ? block['style'] : 'normal'
  const hasLink = fieldsIn(block['markDefs']).some(({ _type }) => _type === 'pageLink' || _type === 'link')
  found.push({ path, text, style, isOthers, ...(hasLink ? { hasLink } : {}) })
}

function collectFields(fields: Fields, path: readonly Step[], isOthers: boolean, found: Passage[]): void {
  for (const [name, value] of Object.entries(fields)) {
    if (name.startsWith('_') || FIELDS_WITHOUT_SENTENCES.has(name)) continue
    const isName = name === 'title' && path.length === 0 && TYPES_NAMED_BY_OTHERS.has(fields['_type'])
    // The words of a note hold the title of what changed, as whoever made that gave it.
    const isQuoting = ['sourcedQuote', 'changeNote'].includes(String(fields['_type']))
    const isTheirs = isOthers || isName || TYPED_BY_OTHERS.has(name) || isQuoting
    collect(value, [...path, name], isTheirs, found)
  }
}

/** All texts of a document with sentences or headings in them, in the order of its fields. No reader sees what actions of the Studio note. */
export function passagesOf(document: Fields): readonly Passage[] {
  const found: Passage[] = []
  if (!isWrittenByActions(String(document['_type']))) collectFields(document, [], false, found)
  return found
}
