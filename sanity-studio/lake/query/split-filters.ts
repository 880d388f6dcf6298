import type { ExprNode, SyntaxNode } from 'groq-js'

import { documentLookup, typesLookup } from './lookup.ts'
import { withoutGroup } from './syntax-tree.ts'

function conditionsOf(node: ExprNode): readonly ExprNode[] {
  const bare = withoutGroup(node)
  return bare.type === 'And' ? [...conditionsOf(bare.left), ...conditionsOf(bare.right)] : [bare]
}

function isField(node: ExprNode, name: string): boolean {
  return node.type === 'AccessAttribute' && node.base === undefined && node.name === name
}

function textOf(node: ExprNode): string | undefined {
  const value: unknown = node.type === 'Value' ? node.value : undefined
  return typeof value === 'string' ? value : undefined
}

function textsOf(node: ExprNode): readonly (string | undefined)[] {
  if (node.type === 'Array') return node.elements.map(({ value, isSplat }) => (isSplat ? undefined : textOf(value)))
  const value: unknown = node.type === 'Value' ? node.value : undefined
  return Array.isArray(value) ? value.map((each) => (typeof each === 'string' ? each : undefined)) : [undefined]
}

/** The values that a condition allows for a field, where it is `field == "a"` or `field in ["a", "b"]`. */
function valuesAllowedBy(condition: ExprNode, field: string): readonly string[] | undefined {
  if (condition.type !== 'OpCall') return undefined
  const { op, left, right } = condition
  let allowed: readonly (string | undefined)[] = [undefined]
  if (op === 'in' && isField(left, field)) allowed = textsOf(right)
  if (op === '==' && isField(left, field)) allowed = [textOf(right)]
  if (op === '==' && isField(right, field)) allowed = [textOf(left)]
  const texts = allowed.filter((text) => text !== undefined)
  return texts.length === allowed.length ? [...new Set(texts)].sort() : undefined
}

/** A condition that names ids or types, and the documents that it allows, looked up. */
function lookUp(
  conditions: readonly ExprNode[],
): { readonly condition: ExprNode; readonly base: ExprNode } | undefined {
  for (const condition of conditions) {
    const ids = valuesAllowedBy(condition, '_id')
    if (ids === undefined) continue
    const elements = ids.map((id) => ({ type: 'ArrayElement' as const, value: documentLookup(id), isSplat: false }))
    const args: ExprNode[] = [{ type: 'AccessAttribute', name: '_id' }]
    const isThere: ExprNode = { type: 'FuncCall', namespace: 'global', name: 'defined', args }
    return { condition, base: { type: 'Filter', base: { type: 'Array', elements }, expr: isThere } }
  }
  for (const condition of conditions) {
    const types = valuesAllowedBy(condition, '_type')
    if (types !== undefined) return { condition, base: typesLookup(types) }
  }
  return undefined
}

/**
 * Makes `*[a && b]` into `*[a][b]`, which keeps the same documents: groq-js works out both sides of `&&` for each. Where
 * the ids or types are named, the documents are looked up instead. Changes the node in place.
 */
export function splitFilter(node: SyntaxNode): void {
  if (node.type !== 'Filter') return
  const conditions = conditionsOf(node.expr)
  const found = node.base.type === 'Everything' ? lookUp(conditions) : undefined
  const rest = conditions.filter((condition) => condition !== found?.condition)
  const last = rest.at(-1) ?? { type: 'Value', value: true }
  node.base = rest
    .slice(0, -1)
    .reduce<ExprNode>((base, expr) => ({ type: 'Filter', base, expr }), found?.base ?? node.base)
  node.expr = last
}
