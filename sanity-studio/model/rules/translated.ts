import { BASE_NAME } from '../../../src/domain/base-name.ts'
import { isFields, type Fields } from './fields.ts'
import type { Step } from './passages.ts'
import { quoted, type Remark } from './remark.ts'
import { fingerprint } from './units/fingerprint.ts'
import { findAt } from './units/unit-path.ts'
import { isParagraph, readUnit } from './units/unit-text.ts'

/** Types whose title is a name, which may be the same in every language. */
const TYPES_WITH_NAMES: ReadonlySet<unknown> = new Set([
  'externalResource',
  'law',
  'organisation',
  'helpline',
  'partnership',
  'siteSettings',
])

/** Fields with names. */
const FIELDS_WITH_NAMES: ReadonlySet<unknown> = new Set(['operator', 'leaveTitle'])

/** The words of a text that are no names, in English: they begin with a small letter. */
const PLAIN_WORDS = /(?<![\p{L}’'])[a-z]\p{L}*/gu

/** Whether a text is a sentence or a phrase, and not a name, a number or a single word that languages share. */
function isPhrase(text: string): boolean {
  const words = text.match(/\p{L}+/gu) ?? []
  return words.length >= 3 && (text.match(PLAIN_WORDS) ?? []).length >= 2
}

/**
 * Whether a text of a translation may not be the same as in the English original: it is a phrase and no name.
 * @param type of the document.
 * @param path of the text within it.
 */
export function mustDiffer(type: unknown, path: string, text: string): boolean {
  if (path === 'title' && TYPES_WITH_NAMES.has(type)) return false
  return !FIELDS_WITH_NAMES.has(path) && isPhrase(text)
}

function copiedTexts(document: Fields): readonly Remark[] {
  const made: readonly unknown[] = Array.isArray(document['madeFrom']) ? document['madeFrom'] : []
  return made.filter(isFields).flatMap(({ unit, hash }): readonly Remark[] => {
    const place = typeof unit === 'string' ? findAt(document, unit) : undefined
    if (typeof unit !== 'string' || place === undefined || fingerprint(place.value) !== hash) return []
    const text = readUnit(place.value)?.text ?? ''
    if (!mustDiffer(document['_type'], unit, text)) return []
    return [
      {
        level: 'error',
        path: place.steps,
        what: `${quoted(text)} is still the ${BASE_NAME} text.`,
        fix: 'Write it in the language of this document.',
      },
    ]
  })
}

function emptyParagraphs(value: unknown, path: readonly Step[], found: Remark[]): void {
  if (isParagraph(value)) {
    if (readUnit(value) !== undefined) return
    const fix = `Write it beside the ${BASE_NAME} text, in “Translation”, or take the empty paragraph away.`
    found.push({ level: 'error', path, what: 'A paragraph is not translated yet.', fix })
  } else if (Array.isArray(value)) {
    for (const member of value.filter(isFields)) {
      const key = member['_key']
      if (typeof key === 'string') emptyParagraphs(member, [...path, { _key: key }], found)
    }
  } else if (isFields(value)) {
    for (const [name, field] of Object.entries(value)) {
      if (!name.startsWith('_')) emptyParagraphs(field, [...path, name], found)
    }
  }
}

/**
 * Refuses translations whose texts are still those of the English original, or with paragraphs in which nothing is
 * written. That a text was copied shows by the hash of the words that it was made from.
 */
export function remarkUntranslated(document: Fields): readonly Remark[] {
  if (document['translationOf'] === undefined) return []
  const found = [...copiedTexts(document)]
  emptyParagraphs(document, [], found)
  return found
}
