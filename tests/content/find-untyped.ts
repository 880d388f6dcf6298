import type { SchemaType, TypeNode } from 'groq-js'

/** Whether a value read from JSON is the schema that GROQ's type evaluator takes. */
export function isSchema(value: unknown): value is SchemaType {
  return Array.isArray(value) && value.every((type) => typeof type === 'object' && type !== null && 'name' in type)
}

/**
 * The attributes in the type of a query's answer that are always null (a misspelt field shows that
 * way) or unknown, each with its path.
 */
export function findUntyped(node: TypeNode, path: readonly string[] = []): readonly string[] {
  switch (node.type) {
    case 'unknown':
      return [`${path.join('.')}: unknown`]
    case 'array':
      return findUntyped(node.of, path)
    case 'union':
      return node.of.flatMap((member) => findUntyped(member, path))
    case 'object':
      return Object.entries(node.attributes).flatMap(([name, { value }]) =>
        value.type === 'null' ? [`${[...path, name].join('.')}: null`] : findUntyped(value, [...path, name]),
      )
    default:
      return []
  }
}
