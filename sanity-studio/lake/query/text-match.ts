import type { ArrayElementNode, ExprNode, SyntaxNode } from 'groq-js'

import { isJsonObject, type LakeDocument } from '../document.ts'
import { withoutGroup } from './syntax-tree.ts'

// groq-js asks for the target of each reference, and of nothing else: so the text of a document is the target of a
// synthetic reference, `\0<words>\0<id>`. No document id has this character.
const MARK = '\u0000'

/** The expression for the text of the current document, as an attribute of a dereferenced synthetic reference. */
function textExpression(words: string): ExprNode {
  const prefix: ExprNode = { type: 'Value', value: `${MARK}${words.replaceAll(MARK, ' ')}${MARK}` }
  const id: ExprNode = { type: 'AccessAttribute', name: '_id' }
  const value: ExprNode = { type: 'OpCall', op: '+', left: prefix, right: id }
  const base: ExprNode = { type: 'Object', attributes: [{ type: 'ObjectAttributeValue', name: '_ref', value }] }
  return { type: 'AccessAttribute', base: { type: 'Deref', base }, name: 'text' }
}

function withText(node: ExprNode, words: string): ExprNode {
  if (node.type === 'This') return textExpression(words)
  if (node.type === 'Group') return withText(node.base, words)
  if (node.type !== 'Array') return node
  const elements = node.elements.map((each): ArrayElementNode => ({ ...each, value: withText(each.value, words) }))
  return { type: 'Array', elements }
}

/**
 * Rewrites `[@, _id] match text::query("some words")`, which the Studio's lists and search send, for groq-js, whose `match`
 * knows patterns and strings only. `text::query("*")` matches everything. Changes the node in place.
 */
export function rewriteTextQuery(node: SyntaxNode): void {
  if (node.type !== 'OpCall' || node.op !== 'match') return
  const call = withoutGroup(node.right)
  if (call.type !== 'FuncCall' || call.namespace !== 'text' || call.name !== 'query') return
  const [argument] = call.args
  const words: unknown = argument?.type === 'Value' ? argument.value : undefined
  if (typeof words === 'string' && /[^\s*]/.test(words)) {
    node.left = withText(node.left, words)
    node.right = { type: 'Value', value: words.replace(/(^|\s)-\S+/g, ' ') }
    return
  }
  node.op = '=='
  node.left = { type: 'Value', value: typeof words === 'string' }
  node.right = { type: 'Value', value: true }
}

const texts = new WeakMap<LakeDocument, string>()

function collectStrings(value: unknown, strings: string[]): void {
  if (typeof value === 'string') strings.push(value)
  else if (Array.isArray(value)) for (const each of value) collectStrings(each, strings)
  else if (isJsonObject(value))
    for (const [name, each] of Object.entries(value)) if (name[0] !== '_') collectStrings(each, strings)
}

/** All strings of a document in lower case, its id first; cached as long as the document lives. */
function textOf(document: LakeDocument): string {
  const cached = texts.get(document)
  if (cached !== undefined) return cached
  const strings = [document._id]
  collectStrings(document, strings)
  const text = strings.join('\n').toLowerCase()
  texts.set(document, text)
  return text
}

/** A word that a matching text must contain literally; words with dots or dashes are left to `match`. */
const PLAIN_WORD = /^\*?([\p{L}\p{N}]+)\*?$/u

/**
 * The text to match the words of a query with; '' where the document surely lacks one of them, or has one that a leading
 * dash excludes. This test is far quicker than the tokenisation of each text by `match`.
 */
function candidateText(document: LakeDocument, words: string): string {
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

/** The target of a reference: a document, or for a synthetic reference the text of one as `{ text }`. */
export function dereference(
  reference: string,
  byId: ReadonlyMap<string, LakeDocument>,
): LakeDocument | { readonly text: string } | undefined {
  if (!reference.startsWith(MARK)) return byId.get(reference)
  const [words = '', id = ''] = reference.slice(1).split(MARK)
  const document = byId.get(id)
  return document && { text: candidateText(document, words) }
}
