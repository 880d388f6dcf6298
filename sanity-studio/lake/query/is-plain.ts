import type { ExprNode, SyntaxNode } from 'groq-js'

import { isTypesLookup } from './lookup.ts'
import { childrenOf } from './syntax-tree.ts'

/** Above these, a query may take long: it is answered aside. */
const MOST_NODES = 50_000
const MOST_PASSES = 60
const MOST_LOOPS = 4
const MOST_PROJECTIONS = 5
const MOST_COMPARED = 300

interface Place {
  /** How many loops stand around. */
  readonly loops: number
  /** How many projections are made of this one's result, one upon another: each may double what it is given. */
  readonly projections: number
  /** Whether “all documents” are one, as they are to a listener. */
  readonly isOfOne: boolean
}

interface Tally {
  nodes: number
  passes: number
}

function sizeOf(node: ExprNode): number {
  if (node.type === 'Array') return node.elements.length
  return node.type === 'Value' && Array.isArray(node.value) ? node.value.length : 1
}

/** What a loop goes over in the end: the start of its chain of bases. */
function rootOf(node: ExprNode): ExprNode {
  return 'base' in node && node.base !== undefined ? rootOf(node.base) : node
}

function goesThroughAll(node: SyntaxNode): boolean {
  return node.type === 'Everything' || (node.type === 'Deref' && isTypesLookup(node))
}

/** Patterns with many wildcards can keep a regular expression busy for ages. */
function isEasyPattern(node: ExprNode): boolean {
  if (node.type === 'Value') {
    const texts: readonly unknown[] = [node.value].flat()
    return texts.every((text) => typeof text !== 'string' || !/\*[^\s*]*\*[^\s*]*\*/.test(text))
  }
  return node.type === 'Array' && node.elements.every(({ value }) => isEasyPattern(value))
}

function isEasyHere(node: SyntaxNode, { loops, projections, isOfOne }: Place): boolean {
  if (loops > MOST_LOOPS || projections > MOST_PROJECTIONS) return false
  switch (node.type) {
    case 'Everything':
      return loops === 0 || isOfOne
    case 'Deref':
      return loops < MOST_LOOPS && (loops === 0 || isOfOne || !isTypesLookup(node))
    case 'Filter':
    case 'Map':
    case 'FlatMap': {
      const root = rootOf(node.base)
      return loops === 0 || (root.type !== 'Parent' && root.type !== 'Parameter' && sizeOf(root) <= MOST_COMPARED)
    }
    case 'OpCall':
      if (node.op === 'match') return isEasyPattern(node.right)
      return node.op !== 'in' || loops === 0 || sizeOf(node.right) <= MOST_COMPARED
    case 'FuncCall':
      if (node.namespace === 'global' && node.name === 'path')
        return node.args.every((argument) => argument.type === 'Value' && !/\*.*\*.*\*/.test(String(argument.value)))
      return !['diff', 'delta', 'releases'].includes(node.namespace)
    default:
      return true
  }
}

function isLoopOver(node: SyntaxNode, child: SyntaxNode): boolean {
  if (node.type === 'Filter' || node.type === 'Map' || node.type === 'FlatMap') return child === node.expr
  return node.type === 'PipeFuncCall' && child !== node.base
}

function isEasy(node: SyntaxNode, place: Place, tally: Tally): boolean {
  tally.nodes += 1
  if (goesThroughAll(node)) tally.passes += 1
  if (tally.nodes > MOST_NODES || tally.passes > MOST_PASSES) return false
  if (!isEasyHere(node, place)) return false
  return childrenOf(node).every((child) => {
    const loops = place.loops + (isLoopOver(node, child) ? 1 : 0)
    const isProjected = node.type === 'Projection' || node.type === 'Map' || node.type === 'FlatMap'
    const projections = place.projections + (isProjected && child === node.base ? 1 : 0)
    return isEasy(child, { ...place, loops, projections }, tally)
  })
}

/**
 * Whether a query takes a time that grows evenly with the documents, as those of the Studio do: it goes through all
 * documents a few times, but never once for each of them.
 * @param isOfOne whether it is asked of one document alone, where going through all for each is no more than one.
 */
export function isPlain(tree: ExprNode, isOfOne = false): boolean {
  try {
    return isEasy(tree, { loops: 0, projections: 0, isOfOne }, { nodes: 0, passes: 0 })
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}
