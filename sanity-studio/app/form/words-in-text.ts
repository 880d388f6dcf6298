import { isFields } from '../../model/rules/fields.ts'
import type { Step } from '../../model/rules/passages.ts'
import type { Remark, Words } from '../../model/rules/remark.ts'

interface Point {
  readonly path: Step[]
  readonly offset: number
}

/** A part of a rich text as its editor counts: from a span and a character of it to another. */
export interface TextSelection {
  readonly anchor: Point
  readonly focus: Point
}

/**
 * Where words of a paragraph are in the spans that it consists of: bold words are a span of their own.
 * @param key of the paragraph.
 * @param words by their place in the text of the whole paragraph.
 * @returns undefined where the paragraph has no such words any more.
 */
export function selectWords(block: unknown, key: string, words: Words): TextSelection | undefined {
  const children: readonly unknown[] = isFields(block) && Array.isArray(block['children']) ? block['children'] : []
  let start = 0
  let anchor: Point | undefined
  for (const child of children) {
    if (!isFields(child) || typeof child['_key'] !== 'string' || typeof child['text'] !== 'string') continue
    const path = [{ _key: key }, 'children', { _key: child['_key'] }]
    const end = start + child['text'].length
    if (anchor === undefined && words.from < end) anchor = { path, offset: words.from - start }
    if (anchor !== undefined && words.to <= end) return { anchor, focus: { path, offset: words.to - start } }
    start = end
  }
  return undefined
}

/**
 * Where better words are to be put in the place of some.
 * @returns undefined where these are not all in one span: a link or bold words among them would be lost.
 */
export function selectReplaced(block: unknown, key: string, better: Words): TextSelection | undefined {
  const selection = selectWords(block, key, better)
  return JSON.stringify(selection?.anchor.path) === JSON.stringify(selection?.focus.path) ? selection : undefined
}

/** A plain text with the better words of a remark; undefined where it has none, or the text has changed since. */
export function betterText(value: string, { better, words }: Remark): string | undefined {
  if (better === undefined || words === undefined || words.to > value.length) return undefined
  return value.slice(0, better.from) + better.text + value.slice(better.to)
}
