import type { ExprNode, SyntaxNode } from 'groq-js'

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}

/** The nodes right below one. What a Value holds is data, and may look like a node without being one. */
export function childrenOf(node: SyntaxNode): readonly SyntaxNode[] {
  return node.type === 'Value' ? [] : Object.values(node).flat().filter(isNode)
}

/** Visits a node and then all below it, also those that the visit has put there. */
export function visitTree(node: SyntaxNode, visit: (node: SyntaxNode) => void): void {
  visit(node)
  for (const child of childrenOf(node)) visitTree(child, visit)
}

/** An expression without the parentheses around it. */
export function withoutGroup(node: ExprNode): ExprNode {
  return node.type === 'Group' ? withoutGroup(node.base) : node
}
