import type { ArrayElementNode, ExprNode, SyntaxNode } from 'groq-js'

import { withoutGroup } from './syntax-tree.ts'

const ID: ExprNode = { type: 'AccessAttribute', name: '_id' }

function conditionsOf(node: ExprNode): readonly ExprNode[] {
  const bare = withoutGroup(node)
  return bare.type === 'And' ? [...conditionsOf(bare.left), ...conditionsOf(bare.right)] : [bare]
}

function isId(node: ExprNode): boolean {
  return node.type === 'AccessAttribute' && node.base === undefined && node.name === '_id'
}

function stringsOf(node: ExprNode): readonly string[] | undefined {
  if (node.type === 'Array') {
    const each = node.elements.map(({ value, isSplat }) => (isSplat ? undefined : stringsOf(value)))
    return each.every((strings) => strings?.length === 1) ? each.flatMap((strings) => strings ?? []) : undefined
  }
  if (node.type !== 'Value') return undefined
  const value: unknown = node.value
  const values: readonly unknown[] = Array.isArray(value) ? value : [value]
  return values.every((each) => typeof each === 'string') ? values : undefined
}

/** The ids that a condition allows, where it is `_id == "a"` or `_id in ["a", "b"]`. */
function idsAllowedBy(condition: ExprNode): readonly string[] | undefined {
  if (condition.type !== 'OpCall') return undefined
  const { op, left, right } = condition
  if (op === 'in' && isId(left) && (right.type === 'Array' || Array.isArray(right.type === 'Value' && right.value)))
    return stringsOf(right)
  if (op !== '==') return undefined
  const [other, isOne] = isId(left) ? [right, true] : [left, isId(right)]
  return isOne && other.type === 'Value' && typeof other.value === 'string' ? [other.value] : undefined
}

function documentOf(id: string): ArrayElementNode {
  const reference: ExprNode = {
    type: 'Object',
    attributes: [{ type: 'ObjectAttributeValue', name: '_ref', value: { type: 'Value', value: id } }],
  }
  return { type: 'ArrayElement', value: { type: 'Deref', base: reference }, isSplat: false }
}

/**
 * Makes `*[a && b]` into `*[a][b]`, which keeps the same documents: groq-js works out both sides of `&&` for each.
 * `*[_id in [...]]` looks the documents up instead of asking each. Changes the node in place.
 */
export function splitFilter(node: SyntaxNode): void {
  if (node.type !== 'Filter') return
  const conditions = conditionsOf(node.expr)
  const byId = node.base.type === 'Everything' ? conditions.find((condition) => idsAllowedBy(condition)) : undefined
  const ids = byId && idsAllowedBy(byId)
  if (ids !== undefined) node.base = { type: 'Array', elements: [...new Set(ids)].sort().map(documentOf) }
  const isThere: ExprNode = { type: 'FuncCall', namespace: 'global', name: 'defined', args: [ID] }
  const rest = conditions.filter((condition) => condition !== byId)
  const all = ids === undefined ? rest : [isThere, ...rest]
  const last = all.at(-1)
  if (last === undefined) return
  node.base = all.slice(0, -1).reduce<ExprNode>((base, expr) => ({ type: 'Filter', base, expr }), node.base)
  node.expr = last
}
