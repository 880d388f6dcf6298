import type { ArrayElementNode, ExprNode, SyntaxNode } from 'groq-js'

import { textLookup } from './lookup.ts'
import { withoutGroup } from './syntax-tree.ts'

function withText(node: ExprNode, words: string): ExprNode {
  if (node.type === 'This') return textLookup(words)
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
    node.left = withText(node.left, words)
    node.right = { type: 'Value', value: words.replace(/(^|\s)-\S+/g, ' ') }
    return
  }
  node.op = '=='
  node.left = { type: 'Value', value: typeof words === 'string' }
  node.right = { type: 'Value', value: true }
}
