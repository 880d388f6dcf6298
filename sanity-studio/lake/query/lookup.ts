import type { DerefNode, ExprNode } from 'groq-js'

// groq-js can only go through all documents, but it asks us for each reference: so what we can look up quickly comes as
// the aim of a made-up reference. No id of a document has this character.
const MARK = '\u0000'

/** What a made-up reference stands for: all documents of some types, or the text of one document. */
export type Lookup =
  | { readonly kind: 'types'; readonly types: readonly string[] }
  /** `words`: those that are looked for in the text. */
  | { readonly kind: 'text'; readonly id: string; readonly words: string }

function lookup(reference: ExprNode, name: string): ExprNode {
  const base: ExprNode = {
    type: 'Object',
    attributes: [{ type: 'ObjectAttributeValue', name: '_ref', value: reference }],
  }
  return { type: 'AccessAttribute', base: { type: 'Deref', base }, name }
}

/** The expression for one document, or for nothing where there is none. */
export function documentLookup(id: string): ExprNode {
  return {
    type: 'Deref',
    base: {
      type: 'Object',
      attributes: [{ type: 'ObjectAttributeValue', name: '_ref', value: { type: 'Value', value: id } }],
    },
  }
}

/** The expression for all documents of some types. */
export function typesLookup(types: readonly string[]): ExprNode {
  return lookup({ type: 'Value', value: [`${MARK}types`, ...types].join(MARK) }, 'documents')
}

/** The expression for the text of the document at hand. */
export function textLookup(words: string): ExprNode {
  const beginning: ExprNode = { type: 'Value', value: `${MARK}text${MARK}${words.replaceAll(MARK, ' ')}${MARK}` }
  return lookup({ type: 'OpCall', op: '+', left: beginning, right: { type: 'AccessAttribute', name: '_id' } }, 'text')
}

/** Reads a made-up reference; undefined for one to a document. */
export function readLookup(reference: string): Lookup | undefined {
  if (!reference.startsWith(MARK)) return undefined
  const [kind, ...rest] = reference.slice(1).split(MARK)
  if (kind === 'types') return { kind, types: rest }
  const [words = '', id = ''] = rest
  return { kind: 'text', id, words }
}

/** Whether a node stands for all documents of some types. */
export function isTypesLookup(node: DerefNode): boolean {
  const [first] = node.base.type === 'Object' ? node.base.attributes : []
  if (first?.type !== 'ObjectAttributeValue' || first.value.type !== 'Value') return false
  const reference: unknown = first.value.value
  return typeof reference === 'string' && readLookup(reference)?.kind === 'types'
}
