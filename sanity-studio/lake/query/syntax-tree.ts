import type { ExprNode, SyntaxNode } from 'groq-js'

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}

/** The child nodes. The value of a Value node is data, which may look like a node without being one. */
function childrenOf(node: SyntaxNode): readonly SyntaxNode[] {
  return node.type === 'Value' ? [] : Object.values(node).flat().filter(isNode)
}

/** Visits a node and then its descendants, including those that the visit has added. */
export function visitTree(node: SyntaxNode, visit: (node: SyntaxNode) => void): void {
  visit(node)
  for (const child of childrenOf(node)) visitTree(child, visit)
}

/** An expression without the parentheses around it. */
export function withoutGroup(node: ExprNode): ExprNode {
  return node.type === 'Group' ? withoutGroup(node.base) : node
}
