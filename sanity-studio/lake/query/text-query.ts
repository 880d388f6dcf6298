import type { ArrayElementNode, ExprNode, SyntaxNode } from 'groq-js'

import { withoutGroup } from './syntax-tree.ts'

/** Begins the reference that stands for the text of a document. No id of a document has this character. */
const MARK = '\u0000'

/** What text::query() asks for: a reference of this kind is answered by the text of the document. */
export interface TextReference {
  readonly id: string
  /** The words of the query. */
  readonly words: string
}

/** Reads the reference that `rewriteTextQuery` has put into a query; undefined for one to a document. */
export function readTextReference(reference: string): TextReference | undefined {
  if (!reference.startsWith(MARK)) return undefined
  const [words = '', id = ''] = reference.slice(1).split(MARK)
  return { id, words }
}

// groq-js has no text of a whole document, but it calls us for each reference: so the text comes as one.
function textOfThis(words: string): ExprNode {
  const reference: ExprNode = {
    type: 'OpCall',
    op: '+',
    left: { type: 'Value', value: `${MARK}${words}${MARK}` },
    right: { type: 'AccessAttribute', name: '_id' },
  }
  const base: ExprNode = {
    type: 'Object',
    attributes: [{ type: 'ObjectAttributeValue', name: '_ref', value: reference }],
  }
  return { type: 'AccessAttribute', base: { type: 'Deref', base }, name: 'text' }
}

function withText(node: ExprNode, words: string): ExprNode {
  if (node.type === 'This') return textOfThis(words)
  if (node.type === 'Group') return withText(node.base, words)
  if (node.type !== 'Array') return node
  const elements = node.elements.map((each): ArrayElementNode => ({ ...each, value: withText(each.value, words) }))
  return { type: 'Array', elements }
}

/**
 * Makes `[@, _id] match text::query("some words")` answerable: groq-js knows only `match` with patterns, and only over
 * texts. A query of `*` matches everything. Changes the node in place.
 */
export function rewriteTextQuery(node: SyntaxNode): void {
  if (node.type !== 'OpCall' || node.op !== 'match') return
  const call = withoutGroup(node.right)
  if (call.type !== 'FuncCall' || call.namespace !== 'text' || call.name !== 'query') return
  const [argument] = call.args
  const words: unknown = argument?.type === 'Value' ? argument.value : undefined
  if (typeof words === 'string' && /[^\s*]/.test(words)) {
    node.left = withText(node.left, words.replaceAll(MARK, ' '))
    node.right = { type: 'Value', value: words.replace(/(^|\s)-\S+/g, ' ') }
    return
  }
  node.op = '=='
  node.left = { type: 'Value', value: typeof words === 'string' }
  node.right = { type: 'Value', value: true }
}
