import { isJsonObject, type LakeDocument } from '../document.ts'

const texts = new WeakMap<LakeDocument, string>()

function gather(value: unknown, parts: string[]): void {
  if (typeof value === 'string') parts.push(value)
  else if (Array.isArray(value)) for (const each of value) gather(each, parts)
  else if (isJsonObject(value))
    for (const [name, each] of Object.entries(value)) if (name[0] !== '_') gather(each, parts)
}

/** All words of a document in lower case, its id first; remembered as long as the document is. */
function textOf(document: LakeDocument): string {
  const known = texts.get(document)
  if (known !== undefined) return known
  const parts = [document._id]
  gather(document, parts)
  const text = parts.join('\n').toLowerCase()
  texts.set(document, text)
  return text
}

/** A word of a query that must stand in a text as it is; others (with dots, dashes) are left to `match`. */
const PLAIN_WORD = /^\*?([\p{L}\p{N}]+)\*?$/u

/**
 * The text of a document that words are looked for in; '' where it surely lacks one of them, or has one that is
 * excluded by a dash. Looking first is far quicker than taking each text apart.
 */
export function textToMatch(document: LakeDocument, words: string): string {
  const text = textOf(document)
  for (const word of words.toLowerCase().split(/[\s"]+/)) {
    const excluded = word.startsWith('-') ? PLAIN_WORD.exec(word.slice(1))?.[1] : undefined
    if (excluded !== undefined && new RegExp(`(?<![\\p{L}\\p{N}])${excluded}(?![\\p{L}\\p{N}])`, 'u').test(text))
      return ''
    const needed = PLAIN_WORD.exec(word)?.[1]
    if (needed !== undefined && !text.includes(needed)) return ''
  }
  return text
}
